using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The repository's own knowledge, published.</summary>
[Collection("server")]
public class RepositoryDataTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Embedded_HoldsTheDigestOfTheRows()
    {
        await using var store = new EmbeddedStore();
        await HoldAsync(store);
    }

    [Fact]
    public async Task AServer_HoldsTheDigestOfTheRows()
    {
        await using var store = await ServerUnderTest.OpenEmptyAsync();
        await HoldAsync(store);
    }

    private static async Task HoldAsync(IGraphStore store)
    {
        var content = Mapping.Of(await WorkingTree.KnowledgeAsync());
        await GraphSchema.EnsureAsync(store, Now);
        var report = await new Publisher(store).ApplyAsync(content, Runs.Next(), Now);
        Assert.Equal([], report.Refusals);
        Assert.NotEqual(0, Digest.Of(content).Elements);
        Assert.Equal(Digest.Of(content), await Digest.OfAsync(store, Now));
    }
}
