using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What a plan does to one claim, or to what a unit has beside its claims.</summary>
/// <param name="Sort">Whether the claim itself comes, goes, or stays and something of it changes.</param>
/// <param name="Claim">Null for what belongs to no claim.</param>
/// <param name="Sentence">What the claim says, as it is to be; where it goes, as it was; null where nothing tells.</param>
/// <param name="Elements">Nodes, then edges; within these the added, the changed, the removed.</param>
public sealed record ClaimChange(ChangeSort Sort, string? Claim, string? Sentence, ImmutableArray<ElementChange> Elements);
