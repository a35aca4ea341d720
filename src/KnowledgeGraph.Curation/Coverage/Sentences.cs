using KnowledgeGraph.Curation.Quotes;

namespace KnowledgeGraph.Curation.Coverage;

/// <summary>Cuts a text into sentences: headings and list items are sentences too, lines without a letter or digit are none.</summary>
internal static class Sentences
{
    public static List<WordsPlace> Of(string text)
    {
        var sentences = new List<WordsPlace>();
        for (var at = 0; at < text.Length;)
        {
            var end = SentenceBorders.EndAfter(text, at);
            if (Trimmed(text, at, end) is { IsFound: true } sentence)
            {
                sentences.Add(sentence);
            }

            at = end;
        }

        return sentences;
    }

    private static WordsPlace Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text, i) || char.IsNumber(text, i))
            {
                return new(start, end);
            }
        }

        return WordsPlace.Nowhere;
    }
}
