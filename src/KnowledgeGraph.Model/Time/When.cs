namespace KnowledgeGraph.Model;

/// <summary>When something holds, as precisely as the article gives it.</summary>
/// <param name="Text">As written, without the bracketed words: <c>2025-Q1</c>, <c>~2021-02</c>, <c>before 2015</c>; empty where only words are known.</param>
/// <param name="From">First day, inclusive; null where open.</param>
/// <param name="To">Last day, inclusive; null where open.</param>
/// <param name="Words">The article's words that the digits resolve ("recently"); null where the quote has the digits themselves.</param>
public sealed record When(string Text, DateOnly? From, DateOnly? To, Precision Precision, When.Relation? Relative, string? Words)
{
    /// <summary>Before or after what another claim tells.</summary>
    public sealed record Relation(Order Order, ClaimId Claim);

    /// <summary>As extracts write it.</summary>
    public override string ToString() => Words is null ? Text : Text.Length == 0 ? $"({Words})" : $"{Text} ({Words})";
}

public enum Precision
{
    Exact,

    /// <summary>Written with <c>~</c>: near those days.</summary>
    Approximate,
}

public enum Order
{
    Before,
    After,
}
