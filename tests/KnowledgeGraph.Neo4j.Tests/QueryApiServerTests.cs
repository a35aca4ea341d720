using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class QueryApiServerTests : ServerTests
{
    private protected override TestServer Server => TestServer.Http;

    [Fact]
    public async Task TheBoltPort_SpokenToOverHttp_SaysWhichPortIsWhich()
    {
        var bolt = TestServer.Bolt.Address.Endpoint;
        var address = ServerAddress.Parse($"http://{bolt.Host}:{bolt.Port}");
        await using var store = ServerStore.Open(address, Credentials.None);
        var thrown = await Assert.ThrowsAsync<StoreException>(
            () => store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(
            ("Store.Unreachable", $"No server answers at {address}: what listens there ends the connection (7474 is normally the HTTP port; 7687 is for neo4j:// and bolt://)."),
            (thrown.Failure.Code, thrown.Message));
    }
}
