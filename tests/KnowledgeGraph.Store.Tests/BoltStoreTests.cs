using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Store.Tests;

/// <summary>The contract on a server over Bolt, where the build has the driver.</summary>
public sealed class BoltStoreTests() : StoreContract(static () => LeasedStore.Of(TestServer.Bolt));
