using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>Publishing into the embedded engine.</summary>
public sealed class EmbeddedPublisherTests : PublisherContract
{
    protected override int Times => 60;

    private protected override ValueTask<IGraphStore> OpenEmptyAsync() => ValueTask.FromResult<IGraphStore>(new EmbeddedStore());
}
