using KnowledgeGraph.Curation.Quotes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>A quote with the rest of its sentence on either side.</summary>
/// <param name="Before">From the sentence's beginning; empty where the quote begins it.</param>
/// <param name="Exact">The quote's own words.</param>
/// <param name="After">To the sentence's end, its stop included.</param>
public sealed record QuoteInSentence(string Before, string Exact, string After)
{
    // A sentence without a stop (a heading, a list) must not bring the whole article along.
    private const int Reach = 400;

    internal static QuoteInSentence? In(ArticleText text, Quote quote)
    {
        var content = text.Content;
        var start = CodePoint.ToIndex(content, quote.Start);
        var end = start + quote.Exact.Length;
        if (start < 0 || end > content.Length || !content.AsSpan(start, quote.Exact.Length).SequenceEqual(quote.Exact))
        {
            return null;
        }

        var from = start;
        while (from > 0 && start - from < Reach && !SentenceBorders.IsEnd(content, from - 1))
        {
            from--;
        }

        var to = end;
        while (to < content.Length && to - end < Reach && !SentenceBorders.IsEnd(content, to - 1))
        {
            to++;
        }

        return new(content[from..start].TrimStart(), quote.Exact, content[end..to].TrimEnd());
    }
}
