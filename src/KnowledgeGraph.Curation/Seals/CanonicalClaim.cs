using System.Globalization;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>The canonical form of a claim: all that a reviewer read, defaults taken in, and the meaning of the words it uses.</summary>
/// <remarks>What is checked anew at every reading (domain, range, needs) is not part of it: an entry of the schema may grow without breaking seals.</remarks>
internal sealed class CanonicalClaim(Article article, Func<EntityId, Entity?> ownEntity)
{
    private readonly CanonicalText text = new();

    /// <param name="spans">Where the claim's quotes stand, in the order of its evidence.</param>
    public static string Seal(ResolvedClaim claim, IReadOnlyList<QuoteSpan> spans, Article article, Func<EntityId, Entity?> ownEntity) =>
        Form(claim, spans, article, ownEntity).SealAndEnd();

    /// <inheritdoc cref="Seal"/>
    public static CanonicalText Form(ResolvedClaim claim, IReadOnlyList<QuoteSpan> spans, Article article, Func<EntityId, Entity?> ownEntity) =>
        new CanonicalClaim(article, ownEntity).Write(claim, spans);

    private CanonicalText Write(ResolvedClaim claim, IReadOnlyList<QuoteSpan> spans)
    {
        text.Line("claim", claim.Id.Value).Line("text", article.Sha256);
        new CanonicalForm(text).Write(claim.Form);
        text.Line("manner", claim.Modality.Act.ToString(), claim.Modality.Status.ToString(), claim.Modality.Polarity.ToString());
        text.Line("speakers", [.. claim.SaidBy.Select(speaker => speaker.Value)]);
        text.Line("when", claim.When?.ToString(), claim.When?.Relative?.Claim.Value);
        text.Line("standing", claim.Standing.Rank.ToString(), claim.Standing.Reason, claim.Standing.Doubt);
        foreach (var (link, _) in claim.Links)
        {
            text.Line("link", link.Kind.ToString(), link.Claim.Value);
        }

        for (var i = 0; i < claim.Evidence.Length; i++)
        {
            var (role, quote) = claim.Evidence[i];
            text.Line("quote", role.ToString(), quote.Exact, spans[i].Start.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var standIn in claim.StandIns)
        {
            text.Line("stand-in", [standIn.Words, .. standIn.For.Select(id => id.Value)]);
        }

        WriteOwn(claim);
        foreach (var silence in claim.Silences)
        {
            text.Line("silence", silence.Code, silence.Reason);
        }

        return text;
    }

    /// <summary>An article's own actors have no seal of their own.</summary>
    private void WriteOwn(ResolvedClaim claim)
    {
        foreach (var id in claim.Entities)
        {
            if (id.Article is not null && ownEntity(id) is { } entity)
            {
                text.Line("own", id.Value, entity.Kind.Id, entity.Event?.Id, entity.Label, entity.Note);
            }
        }
    }
}
