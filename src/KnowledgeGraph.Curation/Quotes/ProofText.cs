using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>An article's text, in which words are looked for exactly.</summary>
internal sealed class ProofText(ArticleText text)
{
    private readonly bool hasPairs = ArticleText.CodePoints(text.Content) < text.Content.Length;

    private TextPlaces? places;

    public ArticleText Text { get; } = text;

    public TextPlaces Places => places ??= new(Text.Content);

    /// <summary>How often the words stand in the text; overlapping ones count.</summary>
    public int Count(string words)
    {
        var count = 0;
        for (var at = Next(words, 0); at >= 0; at = Next(words, at + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where the words stand, one after the other; overlapping ones too.</summary>
    public IEnumerable<TextRange> All(string words)
    {
        for (var at = Next(words, 0); at >= 0; at = Next(words, at + 1))
        {
            yield return Places.Range(at, at + words.Length);
        }
    }

    /// <summary>Where the words stand for the n-th time, from 1, in code points; -1 where they do not.</summary>
    public int Find(string words, int occurrence)
    {
        var at = IndexOf(words, occurrence);
        return at <= 0 || !hasPairs ? at : ArticleText.CodePoints(Text.Content.AsSpan(0, at));
    }

    /// <summary>The same as a UTF-16 index.</summary>
    public int IndexOf(string words, int occurrence)
    {
        var at = Next(words, 0);
        for (var seen = 1; seen < occurrence && at >= 0; seen++)
        {
            at = Next(words, at + 1);
        }

        return at;
    }

    /// <summary>The UTF-16 index where the words stand next from another index on, otherwise where they stand first; -1 where they do not.</summary>
    public int IndexFrom(string words, int from) => Next(words, from) is var next and >= 0 ? next : Next(words, 0);

    private int Next(string words, int from) =>
        from > Text.Content.Length || words.Length == 0 ? -1 : Text.Content.IndexOf(words, from, StringComparison.Ordinal);
}
