using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>Counts how much of each article its quotes repeat.</summary>
internal static class QuotedCount
{
    public static ImmutableArray<QuotedShare> Of(Knowledge knowledge)
    {
        var quotes = knowledge.Articles.ToDictionary(article => article.Id.Value, _ => new List<Quote>());
        foreach (var claim in knowledge.Claims)
        {
            foreach (var evidence in claim.Evidence)
            {
                quotes[claim.Id.Article.Value].Add(evidence.Quote);
            }
        }

        return [.. knowledge.Articles.Select(article => new QuotedShare(article.Id, Length(quotes[article.Id.Value]), article.Length))];
    }

    /// <summary>Code points that at least one of the quotes holds.</summary>
    private static int Length(List<Quote> quotes)
    {
        var (length, reached) = (0, 0);
        quotes.Sort((a, b) => a.Start - b.Start);
        foreach (var quote in quotes)
        {
            length += Math.Max(0, quote.End - Math.Max(quote.Start, reached));
            reached = Math.Max(reached, quote.End);
        }

        return length;
    }
}
