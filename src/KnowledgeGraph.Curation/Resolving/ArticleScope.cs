using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>What the words of one article's extract are resolved against.</summary>
/// <param name="HasClock">Whether words such as "last month" can be resolved to a date.</param>
internal sealed record ArticleScope(
    ArticleId Article, Vocabulary Vocabulary, ArticleEntities Entities, ArticleClaims Claims, bool HasClock, Findings Findings);
