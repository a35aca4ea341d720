namespace KnowledgeGraph.Curation;

/// <summary>Between positions in code points, which are stored, and UTF-16 indexes, which C# uses.</summary>
internal static class CodePoint
{
    /// <summary>The index where the code point at this position begins; -1 where the text is shorter.</summary>
    public static int ToIndex(string text, int position)
    {
        var index = 0;
        for (; position > 0 && index < text.Length; position--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        }

        return position == 0 ? index : -1;
    }
}
