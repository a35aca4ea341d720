using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>What a Then step asks of a query.</summary>
internal abstract record Expectation;

internal enum RowOrder
{
    Any,
    Kept,
}

/// <summary>Columns are told apart by name; their order is free.</summary>
internal sealed record ExpectedRows(
    ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<TckValue>> Rows, RowOrder Order, ListOrder Lists) : Expectation;

/// <param name="Phase">"compile time", "runtime" or "any time".</param>
/// <param name="Detail">"*" is any.</param>
internal sealed record ExpectedError(string Type, string Phase, string Detail) : Expectation;

/// <summary>How the graph changes from before to after.</summary>
internal sealed record ExpectedEffects(SideEffects Effects) : Expectation;

/// <summary>The TCK's counts: differences of the graph before and after, each a set difference.</summary>
internal sealed record SideEffects(ImmutableSortedDictionary<string, int> Counts)
{
    public static ImmutableArray<string> Names { get; } =
        ["+nodes", "-nodes", "+relationships", "-relationships", "+labels", "-labels", "+properties", "-properties"];

    public static SideEffects Of(IEnumerable<(string Name, int Count)> counts)
    {
        var all = Names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            all[name] = all.ContainsKey(name) ? count : throw new FormatException($"no side effect: {name}");
        }

        return new(all.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public override string ToString() =>
        string.Join(" ", Names.Where(name => Counts[name] != 0).Select(name => name + " " + Counts[name])) is { Length: > 0 } text ? text : "none";
}
