namespace KnowledgeGraph.Curation.Support;

internal static class WholeWords
{
    /// <summary>Whether the text has these words, case kept, and no word runs on across their ends.</summary>
    public static bool Contains(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (CueText.IsBorder(text, at) && CueText.IsBorder(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }
}
