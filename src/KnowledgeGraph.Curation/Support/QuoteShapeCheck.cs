using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Whether a quote props up too many claims, or goes on into another paragraph. Either is said of one claim: the first too many, or the first on it.</summary>
internal sealed class QuoteShapeCheck(QuoteClaims quotes)
{
    /// <summary>Words that carry six facts are hardly the shortest for any of them: in the articles read so far four are the most that were needed.</summary>
    public const int MostClaims = 5;

    public IEnumerable<Diagnostic> Of(ResolvedClaim claim)
    {
        foreach (var (_, quote) in claim.Evidence.Where(item => item.Role == EvidenceRole.Support))
        {
            var on = quotes.On(quote);
            if (on.Count > MostClaims && on[MostClaims] == claim)
            {
                yield return SupportErrors.Crowded(claim.Place, on.Count, MostClaims);
            }

            if (quote.Exact.Contains('\n') && on[0] == claim)
            {
                yield return SupportErrors.TwoParagraphs(quote.Place);
            }
        }
    }
}
