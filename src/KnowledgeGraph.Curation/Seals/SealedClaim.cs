using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>A resolved claim with the places of its quotes and the state of its seal.</summary>
/// <param name="Spans">In the order of the evidence; null where neither the text nor a seal that holds gives them.</param>
/// <param name="Hash">The seal that it would get now; null where the spans are.</param>
internal sealed record SealedClaim(ResolvedClaim Claim, IReadOnlyList<QuoteSpan>? Spans, string? Hash, Review Review);
