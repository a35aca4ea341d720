using KnowledgeGraph.Curation.Numbers;

namespace KnowledgeGraph.Curation.Support;

/// <summary>How cues are compared with a text: small letters, one kind of apostrophe, whole words.</summary>
internal static class CueText
{
    /// <summary>Of the same length.</summary>
    public static string Normal(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = source[i] == '’' ? '\'' : char.ToLowerInvariant(source[i]);
        }
    });

    /// <summary>Whether no word or number runs on across this index; a Chinese character is a word alone.</summary>
    public static bool IsBorder(string text, int index) =>
        index == 0 || index == text.Length || !IsInWord(text[index - 1]) || !IsInWord(text[index]);

    /// <summary>The end of the clause that the text at this index belongs to: a comma, colon, semicolon, bracket or stop, but none within a number.</summary>
    public static int ClauseEnd(string text, int index)
    {
        while (index < text.Length && !EndsClause(text, index))
        {
            index++;
        }

        return index;
    }

    /// <summary>The index after the break before this index; 0 where there is none.</summary>
    public static int ClauseStart(string text, int index)
    {
        while (index > 0 && !EndsClause(text, index - 1))
        {
            index--;
        }

        return index;
    }

    /// <summary>The end of the sentence: a stop or a semicolon; a comma does not end it.</summary>
    public static int SentenceEnd(string text, int index)
    {
        while (index < text.Length && !(EndsClause(text, index) && text[index] is ('。' or '；' or '！' or '？' or '\n' or ';' or '!' or '?' or '.')))
        {
            index++;
        }

        return index;
    }

    private static bool EndsClause(string text, int index) => text[index] switch
    {
        '，' or '；' or '：' or '。' or '！' or '？' or '、' or '（' or '）' or '\n' or ';' or '!' or '?' or '(' or ')' or '—' => true,
        ',' or '.' or ':' => index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]),
        _ => false,
    };

    private static bool IsInWord(char c) => Characters.Kind(c) is TokenKind.Word or TokenKind.Digits;
}
