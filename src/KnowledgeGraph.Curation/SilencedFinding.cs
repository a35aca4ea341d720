using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>A warning that a curator has looked at and lets stand.</summary>
/// <param name="Reason">As the claim gives it.</param>
public sealed record SilencedFinding(Diagnostic Diagnostic, ClaimId Claim, string Reason);
