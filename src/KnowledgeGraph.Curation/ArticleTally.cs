using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What there is of an article, in numbers.</summary>
/// <param name="Claims">Claims, reviewed or not.</param>
/// <param name="Proved">Those of them whose quotes have a place, by the text or by a seal that holds.</param>
/// <param name="Quotes">Different words quoted, contexts included.</param>
/// <param name="Quoted">By the quotes of the proved claims.</param>
/// <param name="HasText">Whether the article's text is on this machine.</param>
/// <param name="Coverage">Null where nobody asserts anything of it, or the text is not here.</param>
public sealed record ArticleTally(int Claims, int Proved, int Quotes, QuotedShare Quoted, bool HasText, CoverageTally? Coverage)
{
    public ArticleId Article => Quoted.Article;
}

/// <summary>How far an extract accounts for its article's text.</summary>
/// <param name="Covered">The share of numbers, amounts, dates and known names that are not open, from 0 to 1.</param>
/// <param name="Open">How many are.</param>
/// <param name="Unread">Sentences that no quote, context or skip touches.</param>
public sealed record CoverageTally(decimal Covered, int Open, int Unread);
