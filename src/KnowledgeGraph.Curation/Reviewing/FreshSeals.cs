using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Seals;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>The seals that claims and entities get when somebody signs them as they are now.</summary>
internal sealed class FreshSeals(CheckedArticle article)
{
    private readonly Dictionary<string, Entity> own = (article.Extract?.Own ?? []).ToDictionary(entity => entity.Id.Value);

    /// <param name="claim">With its hash, so with the places of its quotes.</param>
    public Seal Of(SealedClaim claim) => new(claim.Claim.Id.Name, claim.Hash!, claim.Spans!, Parts(claim), claim.Claim.Place);

    public SealParts Parts(SealedClaim claim) =>
        SealParts.Of(CanonicalClaim.Form(claim.Claim, claim.Spans!, article.Article, id => own.GetValueOrDefault(id.Value)).ToString());

    public static Seal Of(Entity entity)
    {
        var form = CanonicalEntity.Form(entity);
        return new(entity.Id.Value, form.Seal(), [], SealParts.Of(form.ToString()), entity.Place);
    }
}
