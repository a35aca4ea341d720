using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The claims of all extracts, and what was named of them: whether a claim of another article is there is told when all have been read.</summary>
internal sealed class ClaimIndex
{
    private readonly HashSet<string> claims = [];
    private readonly HashSet<ArticleId> incomplete = [];
    private readonly List<ArticleClaims> naming = [];

    /// <summary>Takes in an article's claims and what it names.</summary>
    public void Add(ArticleClaims article)
    {
        claims.UnionWith(article.Ids);
        if (article.IsIncomplete)
        {
            incomplete.Add(article.Article);
        }

        if (article.Named.Count > 0)
        {
            naming.Add(article);
        }
    }

    /// <summary>Takes in that an article's extract could not be read: whatever is named of it may stand there.</summary>
    public void AddUnread(ArticleId article) => incomplete.Add(article);

    /// <summary>Reports each name that leads to no claim.</summary>
    public void Check()
    {
        foreach (var article in naming)
        {
            foreach (var (written, id, place) in article.Named)
            {
                if (id is null || (!claims.Contains(id.Value) && !incomplete.Contains(id.Article)))
                {
                    article.Findings.Add(ReferenceErrors.UnknownClaim(place, written, claims.Order(StringComparer.Ordinal).Select(known => Local(known, article.Article))));
                }
            }
        }
    }

    private static string Local(string id, ArticleId article) =>
        id.StartsWith($"{article}/", StringComparison.Ordinal) ? id[(article.Value.Length + 1)..] : id;
}
