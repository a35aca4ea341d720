using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>The way to a server over Bolt in a build without the driver: there is none.</summary>
internal static class BoltTransport
{
    public static IGraphStore Open(ServerAddress address, Credentials credentials) => throw new StoreException(WorldFailures.NoDriver(address));
}
