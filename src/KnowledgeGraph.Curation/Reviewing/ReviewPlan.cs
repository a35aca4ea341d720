using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Works out which seals a review writes.</summary>
internal sealed class ReviewPlan(CheckedFolder all)
{
    private readonly List<PlannedFile> files = [];

    /// <param name="asked">Empty: every article with an extract.</param>
    public PlannedReview For(ImmutableArray<ArticleId> asked)
    {
        var chosen = asked.IsEmpty ? all.Known.Where(id => IsExtracted(id) || !all.IsPublishable(id)).ToImmutableArray() : asked;
        var reviews = chosen.Select(Article).ToImmutableArray();
        var entities = all.IsFaulty ? SealedEntries.None : Entities(asked.IsEmpty ? null : [.. reviews.Where(review => review.Refusal is null).Select(review => review.Article)]);
        return new(new(reviews, entities, all.Findings.Sorted()), [.. files]);
    }

    private bool IsExtracted(ArticleId id) => all.Articles.Any(article => article.Article.Id == id && article.Extract is not null);

    private ArticleReview Article(ArticleId id)
    {
        var article = all.Articles.FirstOrDefault(article => article.Article.Id == id);
        var refusal = all.IsFaulty ? "schema, registry or judgements have errors"
            : all.Findings.HasErrors(id) ? "it has errors"
            : article?.Extract is null ? "there is no extract of it"
            : !article.HasText ? "its text is not on this machine, and the quotes are proved by it"
            : null;
        return new(id, refusal is null ? Claims(article!) : SealedEntries.None, refusal);
    }

    private SealedEntries Claims(CheckedArticle article)
    {
        var seals = article.Claims.Select(claim => new Seal(claim.Claim.Id.Name, claim.Hash!, claim.Spans!, claim.Claim.Place));
        return Write(article.Seals, article.Article.Sha256, SealWriter.Claims, seals);
    }

    /// <param name="of">Articles whose entities are looked at; null: all entities.</param>
    private SealedEntries Entities(HashSet<ArticleId>? of)
    {
        var named = of is null ? null : all.Articles.Where(article => of.Contains(article.Article.Id)).SelectMany(EntitiesOf).ToHashSet();
        var seals = all.Registry.Entities.Where(entity => named is null || named.Contains(entity.Id))
            .Select(entity => new Seal(entity.Id.Value, CanonicalEntity.Seal(entity), [], entity.Place)).ToList();
        var others = named is null ? [] : all.EntitySeals.Sorted().Where(seal => all.Registry.Find(seal.Name) is { } entity && !named.Contains(entity.Id));
        var written = Write(all.EntitySeals, null, SealWriter.Entities, seals.Concat(others));
        var reviewed = seals.Select(seal => seal.Name).ToHashSet();
        return written with { Kept = [.. written.Kept.Where(reviewed.Contains)] };
    }

    private static IEnumerable<EntityId> EntitiesOf(CheckedArticle article)
    {
        var record = article.Article;
        return article.Claims.SelectMany(claim => claim.Claim.Entities).Concat(record.Authors)
            .Concat(new[] { record.Publisher, record.Republisher }.OfType<EntityId>());
    }

    private SealedEntries Write(SealFile before, string? textHash, string list, IEnumerable<Seal> seals)
    {
        var after = new SealFile(before.Path, textHash, seals);
        files.Add(new(before.Path, SealWriter.Write(after, list)));
        var kept = after.Sorted().Where(seal => before.Find(seal.Name)?.Hash == seal.Hash).Select(seal => seal.Name).ToHashSet();
        return new(
            [.. after.Sorted().Select(seal => seal.Name).Where(name => !kept.Contains(name))],
            [.. after.Sorted().Select(seal => seal.Name).Where(kept.Contains)],
            [.. before.Sorted().Select(seal => seal.Name).Where(name => after.Find(name) is null)]);
    }
}
