namespace KnowledgeGraph.Model;

/// <summary>How a claim is said and what is said to be, each on its own axis.</summary>
public sealed record Modality(Act Act, Status Status, Polarity Polarity)
{
    public static Modality Plain { get; } = new(Act.Asserted, Status.Actual, Polarity.Affirmed);
}

/// <summary>How it is said.</summary>
public enum Act
{
    Asserted,
    Announced,
    Alleged,

    /// <summary>Somebody rejects what was said; a plain "not" is <see cref="Polarity.Negated"/>.</summary>
    Denied,
    Opinion,
    Recommended,
}

/// <summary>What is said to be.</summary>
public enum Status
{
    Actual,
    Planned,
    Forecast,
    Hypothetical,
}

public enum Polarity
{
    Affirmed,
    Negated,
}
