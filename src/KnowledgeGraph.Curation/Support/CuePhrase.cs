using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Words that show something: <c>plans to</c>, <c>expect*</c> (any ending), <c>wird ... erwartet</c> (other words between).</summary>
/// <param name="Language">The language alone, without script or region: <c>en</c>.</param>
/// <param name="Parts">At least one; those after the first follow it within the sentence.</param>
internal sealed record CuePhrase(string Language, string Text, ImmutableArray<CuePart> Parts)
{
    private const string Gap = " ... ";

    /// <summary>Null where the text is no phrase: it is empty, or a star stands within a word.</summary>
    public static CuePhrase? Parse(string language, string text)
    {
        var parts = ImmutableArray.CreateBuilder<CuePart>();
        foreach (var written in text.Split(Gap))
        {
            var words = CueText.Normal(written.Trim('*'));
            if (words.Trim().Length == 0 || words.Trim() != words || words.Contains('*') || words.Contains("..", StringComparison.Ordinal))
            {
                return null;
            }

            parts.Add(new(
                words, written.StartsWith('*') ? CueBorder.Open : CueBorder.Word, written.EndsWith('*') ? CueBorder.Open : CueBorder.Word));
        }

        return new(language, text, parts.ToImmutable());
    }
}

/// <param name="Words">Normal.</param>
/// <param name="Before">Open: a word may run into it.</param>
/// <param name="After">Open: its last word may go on.</param>
internal sealed record CuePart(string Words, CueBorder Before, CueBorder After)
{
    public bool IsAt(string normal, int start) =>
        string.CompareOrdinal(normal, start, Words, 0, Words.Length) == 0
        && (Before == CueBorder.Open || CueText.IsBorder(normal, start))
        && (After == CueBorder.Open || CueText.IsBorder(normal, start + Words.Length));
}

internal enum CueBorder
{
    Word,
    Open,
}
