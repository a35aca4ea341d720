using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>How much of an article's text its published quotes repeat.</summary>
/// <param name="Quoted">Code points inside at least one quote or context.</param>
/// <param name="Length">Code points of the whole text.</param>
public sealed record QuotedShare(ArticleId Article, int Quoted, int Length)
{
    /// <summary>From 0 to 1.</summary>
    public decimal Share => Length == 0 ? 0 : (decimal)Quoted / Length;
}
