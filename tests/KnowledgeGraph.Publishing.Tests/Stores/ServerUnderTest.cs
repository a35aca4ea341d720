using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The Neo4j that NEO4J_HTTP, NEO4J_USER and NEO4J_PASSWORD name, emptied for each test. It must be one for tests alone.</summary>
internal static class ServerUnderTest
{
    public static async ValueTask<IGraphStore> OpenEmptyAsync()
    {
        var address = Environment.GetEnvironmentVariable("NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "no Neo4j: set NEO4J_HTTP, NEO4J_USER and NEO4J_PASSWORD to one that tests may empty");
        var credentials = new Credentials(Environment.GetEnvironmentVariable("NEO4J_USER") ?? "", Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "");
        var store = ServerStore.Open(ServerAddress.Parse(address!), credentials);
        await StoreTalk.RunAsync(store, new Statement("MATCH (n) DETACH DELETE n"));
        return store;
    }
}
