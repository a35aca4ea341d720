using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Publishing into a Neo4j.</summary>
[Collection("server")]
public sealed class ServerPublisherTests : PublisherContract
{
    protected override int Times => 3;

    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ServerUnderTest.OpenEmptyAsync();
}
