using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class BoltServerTests : ServerTests
{
    private protected override TestServer Server => TestServer.Bolt;

    [Fact]
    public async Task TheHttpPort_SpokenToOverBolt_SaysWhichPortIsWhich()
    {
        var http = TestServer.Http.Address.Endpoint;
        var address = ServerAddress.Parse($"bolt://{http.Host}:{http.Port}");
        await using var store = ServerStore.Open(address, Credentials.None);
        var thrown = await Assert.ThrowsAsync<StoreException>(
            () => store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(
            $"No server answers at {address}: what listens there is not a Neo4j's Bolt port (normally 7687; 7474 is for http://).", thrown.Message);
    }

    [Fact]
    public async Task ANeo4jScheme_ReachesTheSameServer()
    {
        var bolt = TestServer.Bolt.Address.Endpoint;
        var address = ServerAddress.Parse($"neo4j://{bolt.Host}:{bolt.Port}");
        await using var store = ServerStore.Open(address, TestServer.Bolt.Credentials);
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken);
        Assert.Equal(new GraphInteger(1), (await transaction.RunAsync(new("RETURN 1"), TestContext.Current.CancellationToken)).Rows[0][0]);
    }
}
