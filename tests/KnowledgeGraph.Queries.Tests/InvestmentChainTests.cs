using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries.Tests;

public class InvestmentChainTests
{
    [Fact]
    public void HopsThatMeet_MakeAChain() => Assert.Equal(["a b c"], Read(8, "a b", "b c"));

    [Fact]
    public void ACircle_IsNotWalkedTwice() => Assert.Equal(["a b c", "b c a", "c a b"], Read(8, "a b", "b c", "c a"));

    [Fact]
    public void ParallelEdges_AreOneHopWithTheirClaims()
    {
        var chains = new InvestmentChains(InvestmentFilter.None, 8).Read([Edges("a b", "a b", "b c")]);
        Assert.Equal(["claim-0", "claim-1"], Assert.Single(chains).Hops[0].Claims);
    }

    [Fact]
    public void Depth_CutsChains() => Assert.Equal(["a b c", "b c d"], Read(2, "a b", "b c", "c d"));

    [Fact]
    public void AnInvestmentInOneself_LeadsNowhere() => Assert.Empty(Read(8, "a a", "a b"));

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void ADepthOutOfBounds_CannotBeAsked(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new InvestmentChains(InvestmentFilter.None, depth));

    private static IEnumerable<string> Read(int depth, params string[] edges) =>
        new InvestmentChains(InvestmentFilter.None, depth).Read([Edges(edges)])
            .Select(chain => string.Join(' ', chain.Hops.Select(hop => hop.Target.Id).Prepend(chain.Hops[0].Investor.Id)));

    private static Result Edges(params string[] edges) => new(
        ["investorId", "investorName", "targetId", "targetName", "claim", "status"],
        [.. edges.Select((edge, i) => Row(edge.Split(' '), $"claim-{i}"))],
        Counters.None);

    private static ImmutableArray<GraphValue> Row(string[] ends, string claim) => [ends[0], ends[0], ends[1], ends[1], claim, "actual"];
}
