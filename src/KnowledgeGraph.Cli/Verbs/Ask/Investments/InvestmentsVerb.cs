using System.CommandLine;
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
        Description = $"The most hops of a chain, {InvestmentChains.ShortestDepth} to {InvestmentChains.LongestDepth}.",
        HelpName = "N",
        DefaultValueFactory = _ => "4",
    };

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
            Answer(parsed, graph, new InvestmentChains(filter, hops), chains => ChainRows.Of(chains), chains => ChainText.Of(chains), cancellation);
        }
        else if (Answer(parsed, graph, new Investments(filter), investments => InvestmentRows.Of(investments), investments => InvestmentText.Of(investments), cancellation))
        {
            SayUndated(graph, filter, cancellation);
        }

        return ExitCode.Done;
    }

    /// <summary>A bound of time leaves out what has no time; that is said.</summary>
    private void SayUndated(Graph graph, InvestmentFilter filter, CancellationToken cancellation)
    {
        if (filter.Since is null && filter.Until is null)
        {
            return;
        }

        var anyTime = graph.Ask(new Investments(filter with { Since = null, Until = null }), cancellation);
        var undated = anyTime.Where(investment => investment.From is null && investment.To is null).DistinctBy(investment => investment.Claim).Count();
        if (undated > 0)
        {
            Surroundings.Error.WriteLine($"left out: {undated} {(undated == 1 ? "claim" : "claims")} without a date");
        }
    }

    private int DepthOf(ParseResult parsed) =>
        parsed.GetValue(depth) is [var digit] && digit - '0' is >= InvestmentChains.ShortestDepth and <= InvestmentChains.LongestDepth and var hops
            ? hops
            : throw new Refusal($"--depth is {InvestmentChains.ShortestDepth} to {InvestmentChains.LongestDepth}", ExitCode.Usage);
}
