using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>How one article writes an entity's name: <c>Weilai</c> for NIO. Such words are no names of the entity anywhere else.</summary>
/// <param name="Words">At least one.</param>
public sealed record WrittenNames(ArticleId Article, EntityId Entity, ImmutableArray<string> Words);
