namespace KnowledgeGraph.Queries;

/// <summary>An entity that a name may mean.</summary>
/// <param name="Note">What tells it from others of like name.</param>
public sealed record FoundEntity(EntityName Entity, string Kind, string? Note, NameMatch Match);

/// <summary>How well an entity fits what was asked for, the best first.</summary>
public enum NameMatch
{
    Id,

    /// <summary>One of its names is exactly that, letter case aside.</summary>
    Name,

    /// <summary>An article writes it exactly so, letter case aside: <c>ideal</c> for Li Auto.</summary>
    Written,

    /// <summary>A name, or an article's words for it, begins with it.</summary>
    Beginning,

    /// <summary>A name, or an article's words for it, contains it.</summary>
    Part,
}
