using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Store.Tests;

/// <summary>The contract on a server's HTTP Query API.</summary>
public sealed class QueryApiStoreTests() : StoreContract(static () => LeasedStore.Of(TestServer.Http));
