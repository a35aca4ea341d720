using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>Counts how much of each article its quotes repeat.</summary>
internal static class CoverageCount
{
    public static ImmutableArray<ArticleCoverage> Of(Knowledge knowledge)
    {
        var quotes = knowledge.Claims.SelectMany(claim => claim.Evidence).Select(evidence => evidence.Quote).ToLookup(quote => quote.Article.Value);
        return [.. knowledge.Articles.Select(article => new ArticleCoverage(article.Id, Length(quotes[article.Id.Value]), article.Length))];
    }

    /// <summary>Code points that at least one of the quotes holds.</summary>
    private static int Length(IEnumerable<Quote> quotes)
    {
        var (length, reached) = (0, 0);
        foreach (var quote in quotes.OrderBy(quote => quote.Start))
        {
            length += Math.Max(0, quote.End - Math.Max(quote.Start, reached));
            reached = Math.Max(reached, quote.End);
        }

        return length;
    }
}
