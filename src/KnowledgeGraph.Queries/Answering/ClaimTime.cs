namespace KnowledgeGraph.Queries;

/// <summary>When something holds.</summary>
/// <param name="Text">As written: <c>2025-Q1</c>, <c>~2021-02 (recently)</c>.</param>
/// <param name="From">The first day that it may mean; null where that is open.</param>
/// <param name="To">The last day that it may mean, inclusive; null where that is open.</param>
public sealed record ClaimTime(string Text, DateOnly? From, DateOnly? To)
{
    /// <summary>The day that it is ordered by; times that no day is known of come last.</summary>
    internal DateOnly Order => From ?? To ?? DateOnly.MaxValue;

    internal static ClaimTime? Of(Row row) => row.TextOrNull("time") is { } text ? new(text, row.Date("from"), row.Date("to")) : null;
}
