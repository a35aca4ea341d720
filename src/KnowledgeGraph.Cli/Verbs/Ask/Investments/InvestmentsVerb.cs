using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Cli.Data;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary><c>kg ask investments</c></summary>
internal sealed class InvestmentsVerb : Verb
{
    private readonly InvestmentOptions options = new();
    private readonly Option<bool> chain = new("--chain") { Description = "Chains: A invested in B, which invested in C." };
    private readonly Option<int> depth = new("--depth")
    {
        Description = $"The most hops of a chain, {InvestmentChains.ShortestDepth} to {InvestmentChains.LongestDepth}.",
        HelpName = "N",
        DefaultValueFactory = _ => 4,
    };

    private readonly Option<string> format = FormatOption.CreateOption();

    public InvestmentsVerb(Surroundings surroundings)
        : base("investments", "Who invested in whom: amount, how it is said, when, which article, in which words.", surroundings)
    {
        options.AddTo(this);
        Add(chain);
        Add(depth);
        Add(format);
        depth.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < InvestmentChains.ShortestDepth or > InvestmentChains.LongestDepth)
            {
                result.AddError($"--depth is {InvestmentChains.ShortestDepth} to {InvestmentChains.LongestDepth}.");
            }
        });
    }

    public override IReadOnlyList<string> Examples =>
    [
        "kg ask investments",
        "kg ask investments --target byd --since 2021 --status planned",
        "kg ask investments --chain --depth 3 --format json",
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        options.Check(parsed);
        await using var graph = await Opening.OpenAsync(parsed, Surroundings, cancellation);
        var filter = await options.FilterAsync(parsed, graph, cancellation);
        var page = new Page(Surroundings);
        var shape = FormatOption.Of(parsed, format);
        if (parsed.GetValue(chain))
        {
            var chains = await graph.AskAsync(new InvestmentChains(filter, parsed.GetValue(depth)), cancellation);
            page.Answer(shape, () => ChainRows.Of(chains), () => ChainText.Of(chains));
        }
        else
        {
            var investments = await graph.AskAsync(new Investments(filter), cancellation);
            page.Answer(shape, () => InvestmentRows.Of(investments), () => InvestmentText.Of(investments));
        }

        return ExitCode.Done;
    }
}
