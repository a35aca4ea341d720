using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Wrong expectations made from right ones. A runner that lets one pass is worth nothing.</summary>
internal static class Mutation
{
    public static ImmutableArray<(string Name, Func<Expectation, Expectation?> Change)> All { get; } =
    [
        ("the last row dropped", OnRows(rows => rows.Rows.IsEmpty ? null : rows with { Rows = rows.Rows.RemoveAt(rows.Rows.Length - 1) })),
        ("the last row doubled", OnRows(rows => rows.Rows.IsEmpty ? null : rows with { Rows = rows.Rows.Add(rows.Rows[^1]) })),
        ("a row where none was", OnRows(rows => rows.Columns.IsEmpty ? rows with { Columns = ["x"], Rows = [[new TckNull()]] } : null)),
        ("a column renamed", OnRows(rows => rows.Columns.IsEmpty ? null : rows with { Columns = rows.Columns.SetItem(0, rows.Columns[0] + "_") })),
        ("reversed order", OnRows(Reverse)),
        ("floats for integers", OnValues(value => value is TckInteger integer ? new TckFloat(integer.Value) : value)),
        ("null as text", OnValues(value => value is TckNull ? new TckString("null") : value)),
        ("texts as null", OnValues(value => value is TckString ? new TckNull() : value)),
        ("a label more", OnValues(value => value is TckNode node ? node with { Labels = node.Labels.Add("Mutant") } : value)),
        ("another type", OnValues(value => value is TckRelationship relationship ? relationship with { Type = relationship.Type + "_" } : value)),
        ("a turned path", OnValues(Turn)),
        ("effects plus one", expectation => expectation is ExpectedEffects effects
            ? new ExpectedEffects(new(effects.Effects.Counts.SetItem("+nodes", effects.Effects.Counts["+nodes"] + 1)))
            : null),
        ("an error for a result", OnRows(_ => new ExpectedError("SyntaxError", "any time", "*"))),
        ("another error", expectation => expectation is ExpectedError error ? error with { Type = error.Type + "_" } : null),
        ("a result for an error", expectation => expectation is ExpectedError ? new ExpectedRows([], [], RowOrder.Any, ListOrder.Kept) : null),
    ];

    private static Func<Expectation, Expectation?> OnRows(Func<ExpectedRows, Expectation?> change) =>
        expectation => expectation is ExpectedRows rows ? change(rows) : null;

    private static ExpectedRows? Reverse(ExpectedRows rows)
    {
        if (rows.Order == RowOrder.Any)
        {
            return null;
        }

        var reversed = rows with { Rows = [.. rows.Rows.Reverse()] };
        return Same(rows, reversed) ? null : reversed;
    }

    /// <summary>Changes values wherever they stand, and gives null where that changes nothing.</summary>
    private static Func<Expectation, Expectation?> OnValues(Func<TckValue, TckValue> change) => OnRows(rows =>
    {
        var changed = rows with { Rows = [.. rows.Rows.Select(row => row.Select(value => Deep(value, change)).ToImmutableArray())] };
        return Same(rows, changed) ? null : changed;
    });

    private static bool Same(ExpectedRows left, ExpectedRows right) =>
        left.Rows.SelectMany(row => row).Select(value => value.Text(left.Lists))
            .SequenceEqual(right.Rows.SelectMany(row => row).Select(value => value.Text(right.Lists)));

    private static TckValue Deep(TckValue value, Func<TckValue, TckValue> change) => change(value switch
    {
        TckList list => new TckList([.. list.Items.Select(item => Deep(item, change))]),
        TckMap map => DeepMap(map, change),
        TckNode node => node with { Properties = DeepMap(node.Properties, change) },
        TckRelationship relationship => relationship with { Properties = DeepMap(relationship.Properties, change) },
        TckPath path => new TckPath(
            [.. path.Nodes.Select(node => (TckNode)Deep(node, change))],
            [.. path.Hops.Select(hop => hop with { Relationship = (TckRelationship)Deep(hop.Relationship, change) })]),
        _ => value,
    });

    private static TckMap DeepMap(TckMap map, Func<TckValue, TckValue> change) => new(
        map.Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => Deep(entry.Value, change), StringComparer.Ordinal));

    private static TckValue Turn(TckValue value) => value is not TckPath { Hops.Length: > 0 } path
        ? value
        : path with { Hops = path.Hops.SetItem(0, path.Hops[0] with { Direction = Opposite(path.Hops[0].Direction) }) };

    private static HopDirection Opposite(HopDirection direction) =>
        direction == HopDirection.Forward ? HopDirection.Backward : HopDirection.Forward;
}
