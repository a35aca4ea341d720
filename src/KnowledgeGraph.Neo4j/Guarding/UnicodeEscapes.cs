using System.Globalization;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>
/// A server replaces <c>\u0041</c> by its character before it reads anything, in comments and strings too: <c>'\u0027</c> is a whole string. An escape of an ASCII
/// character can therefore stand for a quotation mark, a line end or the end of a comment that is not to be seen in the text.
/// </summary>
internal static class UnicodeEscapes
{
    private const int Digits = 4;

    /// <summary>Where the first escape stands that gives an ASCII character, or is none that can be read; null where there is none. A backslash before it changes nothing.</summary>
    public static int? FirstOfAscii(string text)
    {
        for (var at = text.IndexOf(@"\u", StringComparison.Ordinal); at >= 0; at = text.IndexOf(@"\u", at + 2, StringComparison.Ordinal))
        {
            var digits = text.AsSpan(at + 2, Math.Min(Digits, text.Length - at - 2));
            if (digits.Length < Digits || !ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code < 0x80)
            {
                return at;
            }
        }

        return null;
    }
}
