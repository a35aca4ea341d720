using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>One entity of the graph: an entity as written, or several that the judgements make one.</summary>
/// <param name="Owner">The article that owns it; null: the registry does.</param>
/// <param name="Entity">The one that the judgements keep, which gives kind, name and note.</param>
/// <param name="Further">The others, by id.</param>
/// <param name="Standing">Whether anybody could say who it is.</param>
internal sealed record EntityNode(NodeKey Key, ArticleId? Owner, Entity Entity, ImmutableArray<Entity> Further, Acquaintance Standing);

internal enum Acquaintance
{
    /// <summary>It stands in the registry.</summary>
    Known,

    /// <summary>Only articles have it: "netizens", "people familiar with the matter".</summary>
    OwnOfArticles,
}
