using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>The seals of one article's claims, or of the registry's entities, by name.</summary>
internal sealed record SealFile(string Path, string? TextHash, ImmutableSortedDictionary<string, Seal> Seals)
{
    public static SealFile Empty(string path) => new(path, null, ImmutableSortedDictionary.Create<string, Seal>(StringComparer.Ordinal));
}
