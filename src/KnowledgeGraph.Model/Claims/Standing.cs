namespace KnowledgeGraph.Model;

/// <summary>What the curators hold of a claim.</summary>
/// <param name="Reason">Why it is deprecated; set exactly then.</param>
/// <param name="Doubt">Why what the article says looks wrong; null where it does not.</param>
public sealed record Standing(Rank Rank, string? Reason, string? Doubt)
{
    public static Standing Normal { get; } = new(Rank.Normal, null, null);
}

public enum Rank
{
    Preferred,
    Normal,

    /// <summary>A wrong value, kept with its reason.</summary>
    Deprecated,
}
