using KnowledgeGraph.Neo4j.Bolt;
using KnowledgeGraph.Neo4j.Guarding;
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

    /// <summary>The same server for statements that users wrote: each is explained in READ mode first, and run only if every operator and procedure of its plan reads this graph alone.</summary>
    public static IGraphStore ForUsers(IGraphStore server) => new GuardedStore(server);
}
