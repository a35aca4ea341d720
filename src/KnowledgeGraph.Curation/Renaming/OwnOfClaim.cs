using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Renaming;

/// <summary>An article's own entities whose ids come from a claim's: the event that the claim tells, its unknown speaker.</summary>
internal static class OwnOfClaim
{
    private const string Someone = "someone-";

    public static IEnumerable<RenameTarget.Own> Of(RenameTarget.Claimed target, CheckedFolder all)
    {
        var claim = all.Articles.SelectMany(article => article.Claims).FirstOrDefault(found => found.Claim.Id.Value == target.From)?.Claim;
        if (claim is null)
        {
            yield break;
        }

        if (claim.Form is Form.Event occasion && occasion.Entity == EntityId.Of(target.Article, target.Old))
        {
            yield return new(target.Article, target.Old, target.New);
        }

        if (claim.SaidBy.Contains(EntityId.Of(target.Article, Someone + target.Old)))
        {
            yield return new(target.Article, Someone + target.Old, Someone + target.New);
        }
    }

    /// <summary>The claim from which an article's own entity has its id; null where the extract gives it one.</summary>
    public static ClaimId? ClaimOf(RenameTarget.Own own, CheckedFolder all)
    {
        var claims = all.Articles.SelectMany(article => article.Claims).Select(found => found.Claim).Where(claim => claim.Id.Article == own.Article);
        return claims.FirstOrDefault(claim => Of(new(own.Article, claim.Id.Name, claim.Id.Name), all).Any(derived => derived.Old == own.Old))?.Id;
    }
}
