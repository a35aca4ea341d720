using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The rows of docs/cli.md for chains: one a chain.</summary>
internal static class ChainRows
{
    public static RowTable Of(IEnumerable<InvestmentChain> chains) => new(
        ["length", "entities", "names", "statuses", "claims"],
        [.. chains.Select(chain => System.Collections.Immutable.ImmutableArray.Create<GraphValue>(
            chain.Hops.Length,
            List(Stops(chain).Select(stop => stop.Id)),
            List(Stops(chain).Select(stop => stop.Name)),
            List(chain.Hops.Select(hop => hop.Status)),
            GraphList.Of(chain.Hops.Select(hop => (GraphValue)List(hop.Claims)))))]);

    private static IEnumerable<EntityName> Stops(InvestmentChain chain) => chain.Hops.Select(hop => hop.Target).Prepend(chain.Hops[0].Investor);

    private static GraphList List(IEnumerable<string> texts) => GraphList.Of(texts.Select(text => (GraphValue)text));
}
