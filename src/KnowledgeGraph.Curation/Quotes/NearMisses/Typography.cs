using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Names the differences of an edit script that the eye passes over.</summary>
internal static class Typography
{
    /// <summary>Such as <c>quotation marks (’ for ')</c>, each once, in the order in which they stand.</summary>
    /// <param name="isAll">Whether nothing else differs.</param>
    public static ImmutableArray<string> Of(IEnumerable<Edit> script, out bool isAll)
    {
        var differences = script.Where(edit => !edit.IsKept).Select(Name).ToList();
        isAll = !differences.Contains(null);
        return
        [
            .. differences.OfType<Difference>().Distinct().GroupBy(difference => difference.Kind, difference => difference.Detail)
                .Select(group => group.First().Length == 0 ? group.Key : $"{group.Key} ({string.Join(", ", group)})"),
        ];
    }

    /// <summary>Null for words that differ as words do.</summary>
    private static Difference? Name(Edit edit)
    {
        var (sought, found) = (edit.Sought, edit.Found);
        var exchanged = $"{found.Trim()} for {sought.Trim()}";
        return IsSome(sought, IsQuotationMark) && IsSome(found, IsQuotationMark) ? new("quotation marks", exchanged)
            : IsSome(sought.Trim(), IsDash) && IsSome(found.Trim(), IsDash) ? new("hyphens and dashes", exchanged)
            : IsAll(sought + found, c => IsDash(c) || IsPlainSpace(c)) && (sought + found).Any(IsDash) ? new("hyphens and spaces", "")
            : IsAll(sought + found, char.IsWhiteSpace) ? Spaces(sought, found)
            : IsAll(sought + found, IsInvisible) ? new("characters that cannot be seen", "")
            : string.Equals(sought, found, StringComparison.OrdinalIgnoreCase) ? new("letter case", "")
            : Ellipsis(sought) == Ellipsis(found) ? new("an ellipsis", exchanged)
            : Ligatures(sought) == Ligatures(found) ? new("ligatures", exchanged)
            : Narrow(sought) == Narrow(found) ? new("the width of characters", exchanged)
            : null;
    }

    private static Difference Spaces(string sought, string found) =>
        (sought + found).Contains('\n') ? new("a line break", "")
        : IsAll(sought + found, IsPlainSpace) ? new("the number of spaces", "")
        : new("spaces", found.Any(c => !IsPlainSpace(c)) ? $"{SpaceName(found)} for a space" : $"a space for {SpaceName(sought)}");

    private static string SpaceName(string spaces) => spaces.First(c => !IsPlainSpace(c)) switch
    {
        '\u00A0' => "a no-break space",
        '\u202F' => "a narrow no-break space",
        '\u2009' => "a thin space",
        '\u3000' => "an ideographic space",
        '\t' => "a tab",
        var space => $"U+{(int)space:X4}",
    };

    private static bool IsPlainSpace(char c) => c == ' ';

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or '`' or '´' or '‘' or '’' or '‚' or '‛' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』' or '＂' or '＇';

    private static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－';

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF';

    private static bool IsSome(string text, Func<char, bool> kind) => text.Length > 0 && IsAll(text, kind);

    private static bool IsAll(string text, Func<char, bool> kind)
    {
        foreach (var c in text)
        {
            if (!kind(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Ellipsis(string text) => text.Replace("…", "...", StringComparison.Ordinal);

    private static string Ligatures(string text) => text
        .Replace("ﬀ", "ff", StringComparison.Ordinal).Replace("ﬁ", "fi", StringComparison.Ordinal).Replace("ﬂ", "fl", StringComparison.Ordinal)
        .Replace("ﬃ", "ffi", StringComparison.Ordinal).Replace("ﬄ", "ffl", StringComparison.Ordinal).Replace("ﬅ", "st", StringComparison.Ordinal)
        .Replace("ﬆ", "st", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal);

    /// <summary>Full-width forms (U+FF01 to U+FF5E) and the ideographic space as the ASCII characters they are forms of.</summary>
    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c));

    /// <param name="Detail">What stands for what; empty where the kind says it all.</param>
    private sealed record Difference(string Kind, string Detail);
}
