using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Which claims rest on each quote of an article, in the extract's order.</summary>
internal sealed class QuoteClaims
{
    private readonly Dictionary<ResolvedQuote, List<ResolvedClaim>> byQuote = [];

    public QuoteClaims(IEnumerable<ResolvedClaim> claims)
    {
        foreach (var claim in claims)
        {
            foreach (var (_, quote) in claim.Evidence.Where(item => item.Role == EvidenceRole.Support))
            {
                if (!byQuote.TryGetValue(quote, out var on))
                {
                    byQuote.Add(quote, on = []);
                }

                on.Add(claim);
            }
        }
    }

    public IReadOnlyList<ResolvedClaim> On(ResolvedQuote quote) => byQuote.GetValueOrDefault(quote) ?? [];
}
