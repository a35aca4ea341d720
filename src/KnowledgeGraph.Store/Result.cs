using System.Collections.Immutable;

namespace KnowledgeGraph.Store;

/// <summary>All rows of one statement, and what it changed.</summary>
/// <param name="Columns">Column names, in the order of RETURN; empty where a statement returns nothing.</param>
/// <param name="Rows">Each row holds one value a column.</param>
public sealed record Result(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<GraphValue>> Rows, Counters Counters)
{
    public static Result Empty { get; } = new([], [], Counters.None);

    /// <summary>How a server would run a statement that begins with EXPLAIN; null for every other, and in the embedded engine.</summary>
    public PlanOperator? Plan { get; init; }

    /// <summary>The position of a column.</summary>
    /// <exception cref="ArgumentException">The result has no such column.</exception>
    public int Column(string name) =>
        Columns.IndexOf(name) is var at and >= 0 ? at : throw new ArgumentException($"no column '{name}' in {string.Join(", ", Columns)}");
}
