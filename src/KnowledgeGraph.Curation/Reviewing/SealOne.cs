using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Seals one item, if it still is what was shown, and leaves every other seal as it is.</summary>
internal sealed class SealOne(CheckedFolder all)
{
    /// <param name="file">What is to be written; null where nothing is.</param>
    public Acceptance Of(ReviewItem item, out ChangedFile? file)
    {
        file = null;
        if (item.Article is null)
        {
            return all.IsFaulty ? Acceptance.Refused : OfEntity(item, out file);
        }

        return new ReviewScope(all, [item.Article]).Open(item.Article, out _) is { } article ? OfClaim(item, article, out file) : Acceptance.Refused;
    }

    private Acceptance OfClaim(ReviewItem item, CheckedArticle article, out ChangedFile? file)
    {
        var fresh = new FreshSeals(article);
        var signed = article.Claims.FirstOrDefault(claim => claim.Claim.Id.Name == item.Name);
        var holding = article.Claims.Where(claim => claim.Review.Seal == SealState.Holds).Select(fresh.Of);
        return Write(item, article.Seals, signed is null ? null : fresh.Of(signed), holding, SealWriter.Claims, article.Article.Sha256, out file);
    }

    private Acceptance OfEntity(ReviewItem item, out ChangedFile? file)
    {
        var signed = all.Registry.Find(item.Name);
        var holding = all.Registry.Entities.Where(entity => all.Basis.SealStateOf(entity.Id) == SealState.Holds).Select(FreshSeals.Of);
        return Write(item, all.Basis.EntitySeals, signed is null ? null : FreshSeals.Of(signed), holding, SealWriter.Entities, null, out file);
    }

    /// <param name="holding">Seals that hold; written anew, they gain what files of an earlier version lack.</param>
    private Acceptance Write(
        ReviewItem item, SealFile before, Seal? signed, IEnumerable<Seal> holding, string list, string? textHash, out ChangedFile? file)
    {
        file = null;
        var isAsShown = item.State == ReviewState.Gone ? signed is null && before.Find(item.Name)?.Hash == item.Seal : signed?.Hash == item.Seal;
        if (!isAsShown)
        {
            return Acceptance.Changed;
        }

        var after = before.Sorted().ToDictionary(seal => seal.Name);
        foreach (var seal in holding)
        {
            after[seal.Name] = seal;
        }

        if (signed is null)
        {
            after.Remove(item.Name);
        }
        else
        {
            after[item.Name] = signed;
        }

        file = all.Basis.Folder.Changed(before.Path, SealWriter.Write(new(before.Path, textHash, after.Values), list));
        return Acceptance.Sealed;
    }
}
