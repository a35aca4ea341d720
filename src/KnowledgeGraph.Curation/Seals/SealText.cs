using System.Globalization;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>How seals and spans are written: <c>v1:</c> and 64 hexadecimal digits; <c>start+length</c> in code points.</summary>
internal static class SealText
{
    private const string Version = "v1:";

    public static string Of(string hash) => Version + hash;

    public static bool IsSeal(string text) =>
        text.Length == Version.Length + 64 && text.StartsWith(Version, StringComparison.Ordinal) && IsHex(text.AsSpan(Version.Length));

    public static string Of(QuoteSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}");

    public static bool TryParse(string text, out QuoteSpan span)
    {
        var plus = text.IndexOf('+');
        span = null!;
        if (plus <= 0 || !Number(text.AsSpan(0, plus), out var start) || !Number(text.AsSpan(plus + 1), out var length) || length == 0)
        {
            return false;
        }

        span = new(start, length);
        return true;
    }

    public static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
