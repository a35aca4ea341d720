using System.Collections.Immutable;

namespace KnowledgeGraph.Curation;

/// <summary>What a full check finds.</summary>
/// <param name="Curated">Its diagnostics are those of every check.</param>
/// <param name="Silenced">In the articles' order.</param>
public sealed record CheckResult(CurationResult Curated, ImmutableArray<SilencedFinding> Silenced);
