using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What the number proof found for one figure.</summary>
/// <param name="AsWritten">The quote's words for the quantity; null where it is not proved.</param>
/// <param name="Failures">Empty where quantity, time, scope and reference are all proved.</param>
internal sealed record FigureProof(string? AsWritten, ImmutableArray<ProofFailure> Failures);
