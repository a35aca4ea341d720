using KnowledgeGraph.Neo4j.Bolt;
using KnowledgeGraph.Neo4j.QueryApi;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j;

/// <summary>A Neo4j server as a store; the address's scheme chooses the transport.</summary>
public static class ServerStore
{
    /// <summary>Connects with the first transaction, not before.</summary>
    /// <exception cref="StoreException">The address needs the driver, and this build has none.</exception>
    public static IGraphStore Open(ServerAddress address, Credentials credentials) =>
        address.IsHttp ? new QueryApiStore(address, credentials) : BoltTransport.Open(address, credentials);
}
