using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Elements that a store holds, by the unit that owns them.</summary>
internal sealed class StoredElements
{
    private readonly Dictionary<string, List<NodeRow>> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EdgeRow>> edges = new(StringComparer.Ordinal);

    public static StoredElements None { get; } = new();

    public IReadOnlyList<NodeRow> NodesOf(string unit) => nodes.TryGetValue(unit, out var rows) ? rows : [];

    public IReadOnlyList<EdgeRow> EdgesOf(string unit) => edges.TryGetValue(unit, out var rows) ? rows : [];

    public void Add(List<NodeRow> rows) => rows.ForEach(row => Of(nodes, row.Properties).Add(row));

    public void Add(List<EdgeRow> rows) => rows.ForEach(row => Of(edges, row.Properties).Add(row));

    private static List<T> Of<T>(Dictionary<string, List<T>> byUnit, GraphMap properties)
    {
        var unit = ((GraphString)properties[Keys.Unit]).Value;
        return byUnit.TryGetValue(unit, out var rows) ? rows : byUnit[unit] = [];
    }
}
