using System.Collections.Immutable;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Assembling;

/// <summary>Chooses what may be published, and counts what may not.</summary>
internal sealed class KnowledgeAssembly(CheckedFolder all, SealPolicy policy)
{
    private readonly Dictionary<string, Entity> own = [];
    private int unreviewed, changed, entities, unproved;

    public CurationResult Assemble()
    {
        var published = all.Articles.Where(article => all.IsPublishable(article.Article.Id)).ToList();
        var claims = published.SelectMany(article => article.Claims).Where(MayBePublished).Select(Claim).ToImmutableArray();
        foreach (var entity in published.SelectMany(article => article.Extract?.Own ?? []))
        {
            own.Add(entity.Id.Value, entity);
        }

        var knowledge = new Knowledge(
            all.Vocabulary, [.. published.Select(article => article.Article)],
            [.. all.Registry.Entities, .. new OwnEntityLabels(all.Registry, own, all.Judgements).Of(claims)], all.Judgements, claims)
        {
            WrittenNames = [.. NamesInArticles.Of(published, claims)],
        };
        ImmutableArray<ArticleId> faulty = [.. all.Known.Where(id => !all.IsPublishable(id))];
        var leftOut = new LeftOut(unreviewed, changed, entities, unproved, faulty);
        return new(knowledge, all.Findings.Sorted(), leftOut, ArticleTexts.Of(all.Articles), QuotedCount.Of(knowledge));
    }

    private bool MayBePublished(SealedClaim claim)
    {
        if (policy == SealPolicy.SealedOnly && claim.Review.Seal != SealState.Holds)
        {
            _ = claim.Review.Seal == SealState.Missing ? unreviewed++ : changed++;
            return false;
        }

        if (claim.Spans is null)
        {
            unproved++;
            return false;
        }

        if (policy == SealPolicy.SealedOnly && !claim.Claim.Entities.All(all.IsReviewed))
        {
            entities++;
            return false;
        }

        return true;
    }

    /// <param name="claim">With the places of its quotes.</param>
    public static Claim Claim(SealedClaim claim)
    {
        var (written, spans) = (claim.Claim, claim.Spans!);
        var evidence = ImmutableArray.CreateBuilder<Evidence>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var (role, quote) = written.Evidence[i];
            evidence.Add(new(role, new(written.Id.Article, quote.Exact, spans[i].Start, spans[i].Start + spans[i].Length)));
        }

        return new(
            written.Id, written.Form, written.Modality, written.SaidBy, written.When, written.Standing, evidence.ToImmutable(),
            [.. written.Links.Select(link => link.Link)], claim.Review, written.Place);
    }
}
