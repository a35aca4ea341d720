using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>What needs the driver is skipped in a build without it.</summary>
internal static class DriverOrSkip
{
    public static IGraphStore Open(ServerAddress address, Credentials credentials)
    {
        try
        {
            return ServerStore.Open(address, credentials);
        }
        catch (StoreException missing) when (missing.Failure.Code == "Store.NoDriver")
        {
            Assert.Skip("built without Neo4j.Driver: build on a package feed that has it");
            throw;
        }
    }
}
