namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Where the sentences of an article end: at a line break, at a Chinese stop, at a stop before a space, after the number of a note. In doubt a sentence ends sooner: then less is dismissed with it.</summary>
internal static class SentenceBorders
{
    /// <summary>Words whose stop ends nothing, whatever follows.</summary>
    private static readonly HashSet<string> Titles = new(["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "approx", "e.g", "i.e", "ca", "bzw", "z.B", "d.h", "u.a"], StringComparer.Ordinal);

    /// <summary>Words whose stop ends nothing before a small letter or a digit.</summary>
    private static readonly HashSet<string> Shortened = new(
        ["Inc", "Ltd", "Co", "Corp", "etc", "usw", "No", "Nr", "Fig", "Mio", "Mrd", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Okt", "Dez"],
        StringComparer.Ordinal);

    /// <summary>Before these a German ordinal stands: 3. März.</summary>
    private static readonly HashSet<string> AfterOrdinal = new(
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Quartal", "Halbjahr"], StringComparer.Ordinal);

    /// <summary>Where the sentence ends that the text at this index belongs to, closing marks included; the text's length at the latest.</summary>
    public static int EndAfter(string text, int index)
    {
        while (index < text.Length && !IsEnd(text, index))
        {
            index++;
        }

        return Math.Min(index + 1, text.Length);
    }

    /// <summary>Whether a sentence ends with the character at this index.</summary>
    public static bool IsEnd(string text, int index)
    {
        if (text[index] == '\n')
        {
            return true;
        }

        var next = index + 1 < text.Length ? text[index + 1] : '\n';
        if (text[index] == ']' && char.IsWhiteSpace(next) && IsReference(text, index) && !IsSmallOrDigit(text, index + 1))
        {
            return true;
        }

        var stop = index;
        while (stop > 0 && IsClosing(text[stop]))
        {
            stop--;
        }

        return text[stop] switch
        {
            '。' or '！' or '？' => !IsClosing(next),
            '!' or '?' => char.IsWhiteSpace(next) && !(stop < index && IsSmall(text, index + 1)),
            '…' => char.IsWhiteSpace(next) && !IsSmall(text, index + 1),
            '.' => char.IsWhiteSpace(next) && EndsWithStop(text, stop, index + 1),
            _ => false,
        };
    }

    private static bool IsClosing(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '」' or '』' or '）' or '》' or '】';

    /// <summary>"[12]": a note's number after a sentence that may have no stop of its own.</summary>
    private static bool IsReference(string text, int closing)
    {
        var start = closing;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start < closing && start > 0 && text[start - 1] == '[';
    }

    private static bool EndsWithStop(string text, int stop, int after)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '"' or '“'))
        {
            start--;
        }

        var word = text[start..stop];
        return !IsListMark(text, start, word)
            && !Titles.Contains(word)
            && !((word.Contains('.') || Shortened.Contains(word)) && !word.AsSpan().ContainsAnyInRange('0', '9') && IsSmallOrDigit(text, after))
            && !(word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && AfterOrdinal.Contains(NextWord(text, after)));
    }

    /// <summary>"1." or "IV." at a line's beginning numbers what follows.</summary>
    private static bool IsListMark(string text, int start, string word) =>
        word.Length is > 0 and <= 4 && (start == 0 || text[start - 1] == '\n')
        && (word.All(char.IsAsciiDigit) || word.All(c => c is 'I' or 'V' or 'X'));

    private static bool IsSmall(string text, int at) => NextWord(text, at) is [var first, ..] && char.IsLower(first);

    private static bool IsSmallOrDigit(string text, int at) => NextWord(text, at) is [var first, ..] && (char.IsLower(first) || char.IsAsciiDigit(first));

    private static string NextWord(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '“' or '"')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[at..end];
    }
}
