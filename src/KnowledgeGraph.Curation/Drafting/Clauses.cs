using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Cuts the shortest clause around words: between the commas, semicolons, colons, dashes and brackets of their sentence.</summary>
internal sealed class Clauses(string text)
{
    /// <summary>The clause of the sentence that holds the words; the words' surroundings where it is too long for a quote.</summary>
    public (int Start, int End) Around(TextRange words, TextRange sentence)
    {
        var (start, end) = (words.Index, words.EndIndex);
        while (start > sentence.Index && !IsBorder(start - 1))
        {
            start--;
        }

        while (end < sentence.EndIndex && !IsBorder(end))
        {
            end++;
        }

        return Fitted(Trimmed(start, end), words);
    }

    /// <summary>The sentence, or as much of its beginning as fits into a quote.</summary>
    public (int Start, int End) Beginning(TextRange sentence) => Fitted(Trimmed(sentence.Index, sentence.EndIndex), sentence);

    private bool IsBorder(int index) => text[index] switch
    {
        ',' or ';' or ':' => index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]),
        '(' or ')' or '，' or '；' or '：' or '、' or '（' or '）' or '—' => true,
        '-' or '–' => index > 0 && index + 1 < text.Length && IsSpacedDash(index),
        '\n' => true,
        _ => false,
    };

    /// <summary>" - " between clauses, not the spaced hyphens of a translating machine: "50 - billion - yuan", "new - energy".</summary>
    private bool IsSpacedDash(int index) =>
        text[index - 1] == ' ' && text[index + 1] == ' ' && index + 2 < text.Length && char.IsUpper(text[index + 2]);

    private (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '–'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '。'))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Takes words off the farther end until the clause fits.</summary>
    private (int Start, int End) Fitted((int Start, int End) clause, TextRange words)
    {
        var (start, end) = clause;
        while (ArticleText.CodePoints(text.AsSpan(start, end - start)) > Quote.MaxLength && start < end)
        {
            if (end - words.EndIndex >= words.Index - start || words.Index <= start)
            {
                end = LastGap(start, end);
            }
            else
            {
                start = FirstGap(start, end);
            }
        }

        return Trimmed(start, end);
    }

    private int LastGap(int start, int end)
    {
        var gap = text.LastIndexOf(' ', end - 1, end - start);
        return gap > start ? gap : end - (char.IsLowSurrogate(text[end - 1]) ? 2 : 1);
    }

    private int FirstGap(int start, int end)
    {
        var gap = text.IndexOf(' ', start, end - start);
        return gap >= 0 ? gap + 1 : start + (char.IsHighSurrogate(text[start]) ? 2 : 1);
    }
}
