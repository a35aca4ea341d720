namespace KnowledgeGraph.Model;

/// <summary>How this claim hangs on another one.</summary>
public sealed record Link(LinkKind Kind, ClaimId Claim);

public enum LinkKind
{
    /// <summary>This holds if that holds.</summary>
    If,

    /// <summary>The article gives that as the reason.</summary>
    Because,

    /// <summary>This speaks against that.</summary>
    Rebuts,

    /// <summary>This is what came of that.</summary>
    OutcomeOf,
    ExampleOf,

    /// <summary>This is a part of that.</summary>
    Within,
}
