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

    /// <summary>One of its names begins with it.</summary>
    Beginning,

    /// <summary>One of its names contains it.</summary>
    Part,
}
