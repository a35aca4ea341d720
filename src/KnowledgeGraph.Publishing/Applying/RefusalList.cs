using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Why units are refused: the first reason for each.</summary>
internal sealed class RefusalList
{
    private readonly SortedDictionary<string, Refusal> byUnit = new(StringComparer.Ordinal);

    public bool IsEmpty => byUnit.Count == 0;

    public ImmutableArray<Refusal> All => [.. byUnit.Values];

    /// <param name="held">Rows of unit, node, edge type, the edge's unit.</param>
    public void AddHeld(string label, Result held)
    {
        foreach (var row in held.Rows)
        {
            var (name, edge) = ($"{label} {Text(row[1])}", Text(row[2]));
            Add(Text(row[0]), row[3] is GraphString owner
                ? $"{name} is no longer wanted, and an edge {edge} of {owner.Value} still holds it; apply again once that unit is written"
                : $"{name} is no longer wanted, and an edge {edge} that is not ours holds it; delete that edge, or the article's claim must stay");
        }
    }

    /// <param name="foreign">Rows of unit and node.</param>
    public void AddForeign(string label, Result foreign)
    {
        foreach (var row in foreign.Rows)
        {
            Add(Text(row[0]), $"{label} {Text(row[1])} stands in the store and is not ours (it has no unit); delete it, or give it another id");
        }
    }

    /// <param name="found">Rows of the ids of those that were written all the same.</param>
    public void AddWithoutEnd(List<EdgeRow> edges, Result found)
    {
        var whole = found.Rows.Select(row => Text(row[0])).ToHashSet(StringComparer.Ordinal);
        foreach (var edge in edges.Where(edge => !whole.Contains(edge.Id)))
        {
            Add(((GraphString)edge.Properties[Keys.Unit]).Value, $"the edge {edge.Type} {edge.Id} cannot be written: the node at one end does not stand in the store as ours; apply again once its unit is written");
        }
    }

    private void Add(string unit, string reason) => byUnit.TryAdd(unit, new(unit, reason));

    private static string Text(GraphValue value) => value is GraphString text ? text.Value : "?";
}
