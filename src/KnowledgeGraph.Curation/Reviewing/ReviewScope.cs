using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Which articles and entities a review looks at.</summary>
/// <param name="asked">Empty: every article with an extract, and the whole registry.</param>
internal sealed class ReviewScope(CheckedFolder all, ImmutableArray<ArticleId> asked)
{
    public ImmutableArray<ArticleId> Articles { get; } =
        asked.IsEmpty ? [.. all.Known.Where(id => all.Find(id)?.Extract is not null || !all.IsPublishable(id))] : asked;

    /// <summary>The checked article, where it can be reviewed.</summary>
    /// <param name="refusal">Why not, as a sentence; null where it can.</param>
    public CheckedArticle? Open(ArticleId id, out string? refusal)
    {
        var article = all.Find(id);
        refusal = all.IsFaulty ? "schema, registry or judgements have errors"
            : all.Findings.HasErrors(id) ? "it has errors"
            : article?.Extract is null ? "there is no extract of it"
            : article.Text is null ? "its text is not on this machine, and the quotes are proved by it"
            : null;
        return refusal is null ? article : null;
    }

    /// <summary>All entities, or those that the articles name which can be reviewed; by id.</summary>
    public IEnumerable<Entity> Entities()
    {
        if (all.IsFaulty)
        {
            return [];
        }

        if (asked.IsEmpty)
        {
            return all.Registry.Entities;
        }

        var named = Articles.Select(id => Open(id, out _)).OfType<CheckedArticle>().SelectMany(EntitiesOf).ToHashSet();
        return all.Registry.Entities.Where(entity => named.Contains(entity.Id));
    }

    private static IEnumerable<EntityId> EntitiesOf(CheckedArticle article)
    {
        var record = article.Article;
        return article.Claims.SelectMany(claim => claim.Claim.Entities).Concat(record.Authors)
            .Concat(new[] { record.Publisher, record.Republisher }.OfType<EntityId>());
    }
}
