using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Investors of investors: A invested in B, which invested in C. Made of the direct edges, so of claims that stand for themselves.</summary>
public sealed record InvestmentChains : IQuestion<ImmutableArray<InvestmentChain>>
{
    public const int ShortestDepth = 2;
    public const int LongestDepth = 8;

    /// <exception cref="ArgumentOutOfRangeException">The depth is below 2 or above 8.</exception>
    public InvestmentChains(InvestmentFilter filter, int depth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, ShortestDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, LongestDepth);
        (Filter, Depth) = (filter, depth);
    }

    /// <summary>Time and status hold for every hop.</summary>
    public InvestmentFilter Filter { get; }

    /// <summary>The most hops of a chain.</summary>
    public int Depth { get; }

    public ImmutableArray<Statement> Statements => [Filter.Apply("InvestmentChains.cypher")];

    /// <summary>Chains of two hops and more, none through one entity twice, by the names along them.</summary>
    public ImmutableArray<InvestmentChain> Read(ImmutableArray<Result> results)
    {
        var hops = Row.Of(results[0])
            .GroupBy(row => $"{row.Text("investorId")} {row.Text("targetId")} {row.Text("status")}")
            .Select(rows => ReadHop([.. rows]))
            .Where(hop => hop.Investor.Id != hop.Target.Id)
            .ToLookup(hop => hop.Investor.Id);
        var chains = ImmutableArray.CreateBuilder<InvestmentChain>();
        foreach (var first in hops.Where(from => Filter.Investors is not { } some || some.Contains(from.Key)).SelectMany(from => from))
        {
            Extend([first], hops, chains);
        }

        return chains.ToImmutable();
    }

    private void Extend(ImmutableArray<InvestmentHop> chain, ILookup<string, InvestmentHop> hops, ImmutableArray<InvestmentChain>.Builder chains)
    {
        var last = chain[^1].Target;
        if (chain.Length >= ShortestDepth && (Filter.Targets is not { } some || some.Contains(last.Id)))
        {
            chains.Add(new(chain));
        }

        if (chain.Length == Depth)
        {
            return;
        }

        foreach (var next in hops[last.Id].Where(next => chain.All(hop => hop.Investor.Id != next.Target.Id)))
        {
            Extend(chain.Add(next), hops, chains);
        }
    }

    private static InvestmentHop ReadHop(ImmutableArray<Row> rows) =>
        new(rows[0].Entity("investor"), rows[0].Entity("target"), rows[0].Text("status"), [.. rows.Select(row => row.Text("claim"))]);
}
