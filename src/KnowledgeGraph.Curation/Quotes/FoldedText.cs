using System.Text;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>A text without regard to case, spaces, dashes and the form of quotation marks. It only helps to mend a quote; it proves none.</summary>
internal sealed class FoldedText
{
    private readonly string original;
    private readonly string folded;
    private readonly List<int> origins = [];

    public FoldedText(string text)
    {
        original = text;
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) is { } letter)
            {
                letters.Append(letter);
                origins.Add(i);
            }
        }

        folded = letters.ToString();
    }

    /// <summary>The text's own words that are these but for what is folded away; null where there are none.</summary>
    public string? Find(string words)
    {
        var sought = new FoldedText(words).folded;
        var at = sought.Length == 0 ? -1 : folded.IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : original[origins[at]..(origins[at + sought.Length - 1] + 1)];
    }

    private static char? Fold(char c) => c switch
    {
        '‘' or '’' or '“' or '”' or '„' or '"' or '\'' or '`' => '"',
        '-' or '‐' or '‑' or '–' or '—' => null,
        _ when char.IsWhiteSpace(c) => null,
        _ => char.ToLowerInvariant(c),
    };
}
