using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Publishing into a Neo4j over Bolt, where the build has the driver.</summary>
[Collection("server")]
public sealed class BoltPublisherTests : PublisherContract
{
    protected override int Times => 3;

    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult(LeasedStore.Of(TestServer.Bolt));
}
