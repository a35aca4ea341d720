namespace KnowledgeGraph.Curation.Seals;

/// <summary>The seals of one article's claims, or of the registry's entities.</summary>
/// <param name="textHash">Of the article's text; null for the registry.</param>
internal sealed class SealFile(string path, string? textHash, IEnumerable<Seal> seals)
{
    private readonly Dictionary<string, Seal> byName = seals.ToDictionary(seal => seal.Name);

    public string Path { get; } = path;

    public string? TextHash { get; } = textHash;

    public int Count => byName.Count;

    public Seal? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>By name.</summary>
    public List<Seal> Sorted()
    {
        List<Seal> sorted = [.. byName.Values];
        sorted.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return sorted;
    }
}
