using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>The way to a server over Bolt, through the official driver.</summary>
internal static class BoltTransport
{
    public static IGraphStore Open(ServerAddress address, Credentials credentials) => new BoltStore(address, credentials);
}
