namespace KnowledgeGraph.Publishing;

/// <summary>Names as the search for names compares them.</summary>
internal static class SearchKeys
{
    /// <summary>Each once, in lower case.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> names) => names.Select(name => name.ToLowerInvariant()).Distinct(StringComparer.Ordinal);
}
