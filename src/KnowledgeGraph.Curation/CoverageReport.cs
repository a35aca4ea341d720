using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What of the articles' texts their extracts account for.</summary>
/// <param name="Articles">Those whose text is here, by id.</param>
/// <param name="NotHere">Articles whose text is not on this machine: nothing can be said of them.</param>
/// <param name="Unreadable">Articles whose record has errors: nothing can be said of them either.</param>
/// <param name="IsFaulty">Whether schema, registry or judgements have errors, so that names and units may be missing.</param>
public sealed record CoverageReport(
    ImmutableArray<ArticleCoverage> Articles, ImmutableArray<ArticleId> NotHere, ImmutableArray<ArticleId> Unreadable, bool IsFaulty)
{
    /// <summary>Every article that the folder knows of, by id.</summary>
    public IEnumerable<ArticleId> Known => Articles.Select(article => article.Article.Id).Concat(NotHere).Concat(Unreadable).Order();
}
