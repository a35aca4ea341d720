using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>Chains for people: one a tree, its hops with the claims they rest on.</summary>
internal static class ChainText
{
    public static ImmutableArray<Branch> Of(ImmutableArray<InvestmentChain> chains) =>
        chains.IsEmpty ? [new("No chains.")] : [.. chains.Select(chain => new Branch(Heading(chain), [.. chain.Hops.Select(Hop)]))];

    private static string Heading(InvestmentChain chain) =>
        string.Join(" -> ", chain.Hops.Select(hop => hop.Target.Name).Prepend(chain.Hops[0].Investor.Name));

    private static Branch Hop(InvestmentHop hop) =>
        new($"{hop.Investor.Name} -> {hop.Target.Name}{(hop.Status == "actual" ? "" : $" ({hop.Status})")}: {string.Join(", ", hop.Claims)}");
}
