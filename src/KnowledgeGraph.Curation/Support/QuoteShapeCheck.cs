using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Whether a quote props up too many claims, or goes on into another paragraph. Either is said of one claim: the first too many, or the first on it.</summary>
internal sealed class QuoteShapeCheck(QuoteClaims quotes)
{
    /// <summary>Words that carry six facts are hardly the shortest for any of them: the shipped articles need four at most.</summary>
    public const int MostClaims = 5;

    public void Check(ResolvedClaim claim, List<Diagnostic> found)
    {
        foreach (var (role, quote) in claim.Evidence)
        {
            if (role != EvidenceRole.Support)
            {
                continue;
            }

            var on = quotes.On(quote);
            if (on.Count > MostClaims && on[MostClaims] == claim)
            {
                found.Add(SupportErrors.Crowded(claim.Place, on.Count, MostClaims));
            }

            if (quote.Exact.Contains('\n') && on[0] == claim)
            {
                found.Add(SupportErrors.TwoParagraphs(quote.Place));
            }
        }
    }
}
