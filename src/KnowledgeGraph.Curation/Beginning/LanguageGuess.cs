namespace KnowledgeGraph.Curation.Beginning;

/// <summary>Tells English, Chinese and German texts apart where there can be no doubt.</summary>
internal static class LanguageGuess
{
    /// <summary>A text must have so many of a language's commonest words, and no other language a tenth of them.</summary>
    private const int Enough = 10;

    private const string Simplified = "们这国为时个来对会发学车后业东长问间现还进", Traditional = "們這國為時個來對會發學車後業東長問間現還進";

    private static readonly string[] English = ["the", "of", "and", "to", "is", "that", "for", "was", "with", "are"];

    private static readonly string[] German = ["der", "die", "und", "das", "ist", "nicht", "den", "mit", "von", "eine"];

    /// <summary>A BCP 47 tag; null where it is not certain.</summary>
    public static string? Of(string text)
    {
        var (letters, han, kana) = (text.Count(char.IsLetter), text.Count(c => c is >= '\u4E00' and <= '\u9FFF'), text.Count(c => c is (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7AF')));
        if (2 * han > letters && kana == 0)
        {
            return Winner(text.Count(c => Simplified.Contains(c, StringComparison.Ordinal)), "zh-Hans", text.Count(c => Traditional.Contains(c, StringComparison.Ordinal)), "zh-Hant");
        }

        var words = text.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return han + kana > letters / 10 ? null : Winner(words.Count(word => Array.IndexOf(English, word) >= 0), "en", words.Count(word => Array.IndexOf(German, word) >= 0), "de");
    }

    private static string? Winner(int a, string first, int b, string second) =>
        a >= Enough && a >= 10 * b ? first : b >= Enough && b >= 10 * a ? second : null;
}
