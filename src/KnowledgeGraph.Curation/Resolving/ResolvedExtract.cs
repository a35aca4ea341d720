using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>What one article says, references followed.</summary>
/// <param name="Own">Actors and events of this article only.</param>
/// <param name="Names">Entities as this article writes them.</param>
/// <param name="Passages">In the extract's order; those whose claims are faulty too.</param>
internal sealed record ResolvedExtract(
    ArticleId Article, ImmutableArray<ResolvedClaim> Claims, ImmutableArray<Entity> Own, ImmutableArray<WrittenName> Names,
    ImmutableArray<ResolvedPassage> Passages, Place Place)
{
    /// <summary>Who speaks where nobody is named; null: the author.</summary>
    public EntityId? Voice { get; init; }
}

/// <summary>An entity as one article writes it.</summary>
/// <param name="Entity">Null where the extract names one that is not there.</param>
internal sealed record WrittenName(EntityId? Entity, string Text);
