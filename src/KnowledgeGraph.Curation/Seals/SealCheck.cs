using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Compares an article's claims with their seals.</summary>
/// <remarks>
/// The places of the quotes are part of the seal. So a seal that holds gives the same places as the text would, and the knowledge is equal with and without it.
/// </remarks>
/// <param name="proved">Where the quotes stand by the text; null where that is not here.</param>
internal sealed class SealCheck(Article article, SealFile file, IReadOnlyDictionary<ResolvedQuote, QuoteSpan>? proved, Func<EntityId, Entity?> ownEntity)
{
    public SealedClaim Check(ResolvedClaim claim)
    {
        var seal = file.Find(claim.Id.Name);
        var spans = proved is null ? SpansOf(seal, claim) : SpansOf(proved, claim);
        var hash = spans is { } found ? CanonicalClaim.Seal(claim, found, article, ownEntity) : null;
        hash = hash == seal?.Hash ? seal?.Hash : hash;
        var state = seal is null ? SealState.Missing : seal.Hash == hash ? SealState.Holds : SealState.Broken;
        return proved is null && state != SealState.Holds
            ? new(claim, null, null, new(state, ProvedBy.Seal))
            : new(claim, spans, hash, new(state, proved is null ? ProvedBy.Seal : ProvedBy.Text));
    }

    private static List<QuoteSpan>? SpansOf(IReadOnlyDictionary<ResolvedQuote, QuoteSpan> proved, ResolvedClaim claim)
    {
        var spans = new List<QuoteSpan>(claim.Evidence.Length);
        foreach (var (_, quote) in claim.Evidence)
        {
            if (!proved.TryGetValue(quote, out var span))
            {
                return null;
            }

            spans.Add(span);
        }

        return spans;
    }

    /// <summary>The seal's places, where they fit the claim's quotes.</summary>
    private static IReadOnlyList<QuoteSpan>? SpansOf(Seal? seal, ResolvedClaim claim)
    {
        if (seal is null || seal.Quotes.Count != claim.Evidence.Length)
        {
            return null;
        }

        for (var i = 0; i < seal.Quotes.Count; i++)
        {
            if (seal.Quotes[i].Length != ArticleText.CodePoints(claim.Evidence[i].Quote.Exact))
            {
                return null;
            }
        }

        return seal.Quotes;
    }
}
