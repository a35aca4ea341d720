namespace KnowledgeGraph.Curation.Numbers;

/// <summary>German nouns that end in a word for a rise or a fall: Umsatzrückgang, Gewinnwachstum.</summary>
internal static class GermanCompounds
{
    private static readonly string[] Falls = ["rückgang", "rückgangs", "einbruch", "einbruchs", "minus", "schwund"];
    private static readonly string[] Rises = ["wachstum", "wachstums", "anstieg", "anstiegs", "zuwachs", "plus", "steigerung"];

    public static bool Is(ReadOnlySpan<char> word, SenseKinds kinds) =>
        (kinds.HasFlag(SenseKinds.Falling) && EndsInAny(word, Falls)) || (kinds.HasFlag(SenseKinds.Rising) && EndsInAny(word, Rises));

    private static bool EndsInAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
