using System.Collections.Immutable;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>Counts how much of each article its quotes repeat.</summary>
internal static class QuotedCount
{
    public static ImmutableArray<QuotedShare> Of(Knowledge knowledge)
    {
        var spans = knowledge.Articles.ToDictionary(article => article.Id.Value, _ => new List<QuoteSpan>());
        foreach (var claim in knowledge.Claims)
        {
            foreach (var evidence in claim.Evidence)
            {
                spans[claim.Id.Article.Value].Add(new(evidence.Quote.Start, evidence.Quote.End - evidence.Quote.Start));
            }
        }

        return [.. knowledge.Articles.Select(article => new QuotedShare(article.Id, Length(spans[article.Id.Value]), article.Length))];
    }

    /// <summary>Code points that at least one of the spans holds.</summary>
    public static int Length(List<QuoteSpan> spans)
    {
        var (length, reached) = (0, 0);
        spans.Sort((a, b) => a.Start - b.Start);
        foreach (var (start, size) in spans)
        {
            length += Math.Max(0, start + size - Math.Max(start, reached));
            reached = Math.Max(reached, start + size);
        }

        return length;
    }
}
