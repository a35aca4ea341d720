namespace KnowledgeGraph.Model;

/// <summary>The notation of times: <c>[~ | before | after] span [(words)]</c>, <c>before|after claim</c>, or <c>(words)</c> alone.</summary>
public static class WhenText
{
    public const string Rule = "2021-01, 2025-Q2, 2024/2034, ~2021-02, before 2015, after a claim's name, with the article's words in brackets where the quote has no digits";

    /// <summary>Reads a time. A word after before or after that is no date is taken for a claim of <paramref name="article"/>; whether it exists is the caller's to check.</summary>
    public static bool TryParse(string text, ArticleId article, out When when)
    {
        var (date, words) = SplitWords(text.Trim());
        when = date.Length == 0 && words is not null ? new("", null, null, Precision.Exact, null, words)
            : date.StartsWith("before ", StringComparison.Ordinal) ? Relative(date, date[7..].Trim(), Order.Before, article, words)
            : date.StartsWith("after ", StringComparison.Ordinal) ? Relative(date, date[6..].Trim(), Order.After, article, words)
            : date.StartsWith('~') ? At(date, date[1..], Precision.Approximate, words)
            : At(date, date, Precision.Exact, words);
        return when is not null;
    }

    private static When At(string text, string span, Precision precision, string? words) =>
        DateSpan.TryParse(span, out var days) ? new(text, days.First, days.Last, precision, null, words) : null!;

    private static When Relative(string text, string what, Order order, ArticleId article, string? words)
    {
        if (DateSpan.TryParse(what, out var days))
        {
            return order == Order.Before
                ? new(text, null, days.First.AddDays(days.First == DateOnly.MinValue ? 0 : -1), Precision.Exact, null, words)
                : new(text, days.Last == DateOnly.MaxValue ? days.Last : days.Last.AddDays(1), null, Precision.Exact, null, words);
        }

        var claim = Slug.IsValid(what) ? ClaimId.Of(article, what) : ClaimId.TryParse(what, out var full) ? full : null;
        return claim is null ? null! : new(text, null, null, Precision.Exact, new(order, claim), words);
    }

    private static (string Date, string? Words) SplitWords(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0 || !text.EndsWith(')'))
        {
            return (text, null);
        }

        var words = text[(open + 1)..^1].Trim();
        return words.Length == 0 ? (text, null) : (text[..open].Trim(), words);
    }
}
