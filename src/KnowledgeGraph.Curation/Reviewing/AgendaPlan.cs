using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Works out what there is to review, and how each item is shown.</summary>
internal sealed class AgendaPlan(CheckedFolder all)
{
    private readonly List<ReviewItem> items = [];
    private readonly List<RefusedArticle> refused = [];
    private readonly WarningIndex warnings = new(all.Findings);
    private int held;

    /// <param name="asked">Empty: every article with an extract, and the whole registry.</param>
    public ReviewAgenda For(ImmutableArray<ArticleId> asked)
    {
        if (asked.All(all.Known.Contains))
        {
            var scope = new ReviewScope(all, asked);
            OfEntities(scope, asked);
            foreach (var id in scope.Articles)
            {
                OfArticle(id, scope);
            }
        }

        return new([.. items], held, [.. refused], all.Known);
    }

    private void OfEntities(ReviewScope scope, ImmutableArray<ArticleId> asked)
    {
        foreach (var entity in scope.Entities())
        {
            var fresh = FreshSeals.Of(entity);
            Add(all.Basis.EntitySeals.Find(fresh.Name), fresh, (state, before) => new(
                null, fresh.Name, state, entity.Place, fresh.Hash, entity.Label, EntityFields.Of(entity), [], warnings.At([entity.Place]), Differences(before, fresh, null)));
        }

        if (asked.IsEmpty && !all.IsFaulty)
        {
            items.AddRange(all.Basis.EntitySeals.Sorted().Where(seal => all.Registry.Find(seal.Name) is null).Select(seal => Gone(null, seal)));
        }
    }

    private void OfArticle(ArticleId id, ReviewScope scope)
    {
        if (scope.Open(id, out var refusal) is not { } article)
        {
            refused.Add(new(id, refusal!));
            return;
        }

        var seals = new FreshSeals(article);
        var view = new ClaimView(all, article);
        foreach (var claim in article.Claims)
        {
            var fresh = seals.Of(claim);
            Add(article.Seals.Find(fresh.Name), fresh, (state, before) => new(
                id, fresh.Name, state, claim.Claim.Place, fresh.Hash, view.Sentence(claim), view.Fields(claim), view.Quotes(claim),
                warnings.At(view.Places(claim)), Differences(before, fresh, view)));
        }

        var names = article.Claims.Select(claim => claim.Claim.Id.Name).ToHashSet();
        items.AddRange(article.Seals.Sorted().Where(seal => !names.Contains(seal.Name)).Select(seal => Gone(id, seal)));
    }

    private void Add(Seal? before, Seal fresh, Func<ReviewState, Seal?, ReviewItem> item)
    {
        if (before?.Hash == fresh.Hash)
        {
            held++;
        }
        else
        {
            items.Add(item(before is null ? ReviewState.New : ReviewState.Changed, before));
        }
    }

    private static ReviewItem Gone(ArticleId? article, Seal seal) =>
        new(article, seal.Name, ReviewState.Gone, seal.Place, seal.Hash, "Sealed, and not there any more.", [], [], [], null);

    private static SealDifferences? Differences(Seal? before, Seal fresh, ClaimView? view)
    {
        if (before is null)
        {
            return null;
        }

        var parts = before.Parts?.To(fresh.Parts!) ?? [];
        var isOtherText = parts.IsEmpty || parts.Any(change => change.Part == CanonicalParts.Text);
        var quotes = isOtherText || !parts.Any(change => change.Part == CanonicalParts.Quotes) ? [] : view?.Words(before.Quotes) ?? [];
        return new(parts, quotes);
    }
}
