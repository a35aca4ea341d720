using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>A statement as one text, for places that take no parameters: each <c>$name</c> gives way to its value, nothing else changes.</summary>
public static class WrittenOut
{
    /// <exception cref="ArgumentException">A value has no literal.</exception>
    public static string Of(Statement statement)
    {
        var source = statement.Text;
        var text = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfPart(source, at);
            if (source[at] == '$' && end > at + 1 && statement.Parameters.Entries.TryGetValue(source[(at + 1)..end], out var value))
            {
                CypherLiteral.Append(text, value);
            }
            else
            {
                text.Append(source, at, end - at);
            }

            at = end;
        }

        return text.ToString();
    }

    /// <summary>A part is a comment, a text in quotation marks, a quoted name, a parameter, or one character.</summary>
    private static int EndOfPart(string source, int at) => source[at] switch
    {
        '/' when Follows(source, at, "//") => After(source, "\n", at),
        '/' when Follows(source, at, "/*") => After(source, "*/", at + 2),
        '`' => After(source, "`", at + 1),
        '\'' or '"' => EndOfText(source, at),
        '$' => EndOfName(source, at + 1),
        _ => at + 1,
    };

    private static bool Follows(string source, int at, string words) => string.CompareOrdinal(source, at, words, 0, words.Length) == 0;

    private static int After(string source, string end, int from) =>
        source.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : source.Length;

    private static int EndOfText(string source, int at)
    {
        var mark = source[at++];
        while (at < source.Length && source[at] != mark)
        {
            at += source[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, source.Length);
    }

    private static int EndOfName(string source, int at)
    {
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] == '_'))
        {
            at++;
        }

        return at;
    }
}
