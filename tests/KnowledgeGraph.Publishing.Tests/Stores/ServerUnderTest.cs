using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The Neo4j that the environment names for tests, empty, and for one test at a time.</summary>
internal static class ServerUnderTest
{
    public static ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult(LeasedStore.Of(TestServer.Http));
}
