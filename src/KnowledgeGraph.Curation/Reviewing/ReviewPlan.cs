using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Works out which seals a review of everything at once writes.</summary>
internal sealed class ReviewPlan(CheckedFolder all)
{
    private readonly List<ChangedFile> files = [];

    /// <param name="asked">Empty: every article with an extract.</param>
    public PlannedReview For(ImmutableArray<ArticleId> asked)
    {
        if (!asked.All(all.Known.Contains))
        {
            return new(new([], SealedEntries.None, all.Findings.Sorted(), all.Known), []);
        }

        var scope = new ReviewScope(all, asked);
        var reviews = scope.Articles.Select(id => Article(id, scope)).ToImmutableArray();
        var entities = all.IsFaulty ? SealedEntries.None : Entities([.. scope.Entities()]);
        return new(new(reviews, entities, all.Findings.Sorted(), all.Known), [.. files]);
    }

    private ArticleReview Article(ArticleId id, ReviewScope scope)
    {
        var article = scope.Open(id, out var refusal);
        return new(id, article is null ? SealedEntries.None : Claims(article), refusal);
    }

    private SealedEntries Claims(CheckedArticle article)
    {
        var fresh = new FreshSeals(article);
        return Write(article.Seals, article.Article.Sha256, SealWriter.Claims, article.Claims.Select(fresh.Of));
    }

    private SealedEntries Entities(List<Entity> reviewed)
    {
        var named = reviewed.Select(entity => entity.Id.Value).ToHashSet();
        var others = all.Basis.EntitySeals.Sorted().Where(seal => !named.Contains(seal.Name)).Select(Other).OfType<Seal>();
        var written = Write(all.Basis.EntitySeals, null, SealWriter.Entities, reviewed.Select(FreshSeals.Of).Concat(others));
        return written with { Kept = [.. written.Kept.Where(named.Contains)] };
    }

    /// <summary>The seal of an entity that is not looked at, as it was, or as this version writes it where it holds; null where the entity is gone.</summary>
    private Seal? Other(Seal before) => all.Registry.Find(before.Name) is not { } entity ? null
        : all.Basis.SealStateOf(entity.Id) == SealState.Holds ? FreshSeals.Of(entity) : before;

    private SealedEntries Write(SealFile before, string? textHash, string list, IEnumerable<Seal> seals)
    {
        var after = new SealFile(before.Path, textHash, seals);
        if (all.Basis.Folder.Changed(before.Path, SealWriter.Write(after, list)) is { } file)
        {
            files.Add(file);
        }

        var kept = after.Sorted().Where(seal => before.Find(seal.Name)?.Hash == seal.Hash).Select(seal => seal.Name).ToHashSet();
        return new(
            [.. after.Sorted().Select(seal => seal.Name).Where(name => !kept.Contains(name))],
            [.. after.Sorted().Select(seal => seal.Name).Where(kept.Contains)],
            [.. before.Sorted().Select(seal => seal.Name).Where(name => after.Find(name) is null)]);
    }
}
