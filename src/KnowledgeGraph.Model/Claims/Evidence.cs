namespace KnowledgeGraph.Model;

/// <summary>A quote and what it does for a claim.</summary>
public sealed record Evidence(EvidenceRole Role, Quote Quote);

public enum EvidenceRole
{
    /// <summary>The words carry the claim.</summary>
    Support,

    /// <summary>The words say who or what the supporting words mean.</summary>
    Context,
}
