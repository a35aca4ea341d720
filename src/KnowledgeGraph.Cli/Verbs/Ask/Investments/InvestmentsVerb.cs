using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask investments</c></summary>
internal sealed class InvestmentsVerb : QuestionVerb
{
    private readonly InvestmentOptions options = new();
    private readonly Flag chain = new("--chain") { Description = "Chains: A invested in B, which invested in C." };
    private readonly Option<string> depth = new("--depth")
    {
        Description = "The most hops of a chain, " + Shortest + " to " + Longest + ".",
        HelpName = "N",
        DefaultValueFactory = _ => "4",
    };

    private static string Shortest => InvestmentChains.ShortestDepth.ToString(CultureInfo.InvariantCulture);

    private static string Longest => InvestmentChains.LongestDepth.ToString(CultureInfo.InvariantCulture);

    public InvestmentsVerb(Surroundings surroundings)
        : base("investments", "Who invested in whom: amount, how it is said, when, which article, in which words.", surroundings)
    {
        options.AddTo(this);
        Add(chain);
        Add(depth);
        AddShared();
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg ask investments",
        "kg ask investments --target byd --since 2021 --status planned",
        "kg ask investments --chain --depth 3 --format json",
    ];

    protected override int Run(ParseResult parsed, CancellationToken cancellation)
    {
        options.Check(parsed);
        var hops = DepthOf(parsed);
        using var graph = Opening.Open(parsed, Surroundings, cancellation);
        var filter = options.Filter(parsed, graph, cancellation);
        if (chain.IsSet(parsed))
        {
            AnswerChains(parsed, graph, new(filter, hops), cancellation);
        }
        else
        {
            AnswerInvestments(parsed, graph, new(filter), cancellation);
        }

        return ExitCode.Done;
    }

    private void AnswerChains(ParseResult parsed, Graph graph, InvestmentChains question, CancellationToken cancellation) =>
        Answer(parsed, graph, question.Statements, results => ChainRows.Of(question.Read(results)), results => ChainText.Of(question.Read(results)), cancellation);

    private void AnswerInvestments(ParseResult parsed, Graph graph, Investments question, CancellationToken cancellation)
    {
        var isAnswer = Answer(
            parsed, graph, question.Statements, results => InvestmentRows.Of(question.Read(results)), results => InvestmentText.Of(question.Read(results)), cancellation);
        if (isAnswer && question.Filter is not { Since: null, Until: null })
        {
            SayUndated(graph, question.Filter, cancellation);
        }
    }

    /// <summary>A bound of time leaves out what has no time; that is said.</summary>
    private void SayUndated(Graph graph, InvestmentFilter filter, CancellationToken cancellation)
    {
        var question = new Investments(filter with { Since = null, Until = null });
        var anyTime = question.Read(graph.Results(question.Statements, cancellation));
        var undated = anyTime.Where(investment => investment.From is null && investment.To is null).DistinctBy(investment => investment.Claim).Count();
        if (undated > 0)
        {
            Surroundings.Error.WriteLine($"left out: {undated} {(undated == 1 ? "claim" : "claims")} without a date");
        }
    }

    private int DepthOf(ParseResult parsed) =>
        parsed.GetValue(depth) is [var digit] && digit - '0' is >= InvestmentChains.ShortestDepth and <= InvestmentChains.LongestDepth and var hops
            ? hops
            : throw new Refusal($"--depth is {Shortest} to {Longest}", ExitCode.Usage);
}
