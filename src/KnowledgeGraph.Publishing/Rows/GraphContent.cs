using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>The whole graph as it ought to be.</summary>
public sealed record GraphContent(GraphUnit Registry, ImmutableArray<GraphUnit> Articles, GraphUnit Links)
{
    /// <summary>Registry, articles, links; none is missing, though one may be empty.</summary>
    public IEnumerable<GraphUnit> Units => [Registry, .. Articles, Links];
}
