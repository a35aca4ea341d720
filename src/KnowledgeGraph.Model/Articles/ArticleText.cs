using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>An article's text, normalised: no byte order mark, line ends LF, Unicode NFC. Positions count code points.</summary>
public sealed class ArticleText
{
    private ArticleText(string content) => Content = content;

    /// <summary>The normalised text in UTF-16.</summary>
    public string Content { get; }

    /// <summary>Unicode code points.</summary>
    public int Length => CodePoints(Content);

    /// <summary>Lower-case hex over the UTF-8 bytes of <see cref="Content"/>.</summary>
    public string Sha256() => Model.Sha256.Hex(Content);

    public static ArticleText Normalise(string raw) => new(NormaliseSpan(raw));

    /// <summary>The same normalisation for words that are looked for in a text.</summary>
    public static string NormaliseSpan(string raw)
    {
        var lines = raw.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Nfc.Normalise(lines);
    }

    /// <summary>How many code points the text holds; a surrogate pair is one.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
