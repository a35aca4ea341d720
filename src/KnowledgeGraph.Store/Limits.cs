namespace KnowledgeGraph.Store;

/// <summary>Upper bounds for each statement of a transaction; null is no bound.</summary>
/// <param name="Time">Wall time of one statement. A server counts from the transaction's begin and in whole seconds, rounded up.</param>
/// <param name="Rows">Result rows of one statement; one row more is an error, never a cut result.</param>
/// <param name="Bytes">Memory of one statement, as the embedded engine estimates it; a server has its own setting.</param>
public sealed record Limits(TimeSpan? Time, long? Rows, long? Bytes)
{
    /// <summary>No bounds: for the project's own statements.</summary>
    public static Limits None { get; } = new(null, null, null);

    /// <summary>The bounds for a statement that a user typed.</summary>
    public static Limits ForUsers { get; } = new(TimeSpan.FromSeconds(30), 100_000, 512L << 20);
}
