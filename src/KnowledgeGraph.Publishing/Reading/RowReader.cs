using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Turns what a store returns into the rows that the mapping makes.</summary>
internal static class RowReader
{
    /// <summary>What <see cref="Node"/> reads, of a node <c>n</c>.</summary>
    public const string NodeColumns = "labels(n) AS labels, properties(n) AS properties";

    /// <summary>What <see cref="Edge"/> reads, of an edge <c>r</c> from <c>a</c> to <c>b</c>.</summary>
    public const string EdgeColumns = "type(r) AS type, properties(r) AS properties, a.id AS from, labels(b) AS ends, b.id AS to";

    public static List<NodeRow> Nodes(Result result, string keyLabel) => result.Rows.Select(row => Node(row, keyLabel)).ToList();

    public static List<EdgeRow> Edges(Result result, string fromLabel) => result.Rows.Select(row => Edge(row, fromLabel)).ToList();

    private static NodeRow Node(ImmutableArray<GraphValue> row, string keyLabel)
    {
        var properties = (GraphMap)row[1];
        var others = Texts(row[0]).Where(label => label != keyLabel).ToArray();
        return new(new(keyLabel, Text(properties[Keys.Id])), new(keyLabel, others), properties);
    }

    private static EdgeRow Edge(ImmutableArray<GraphValue> row, string fromLabel)
    {
        var properties = (GraphMap)row[1];
        return new(Text(properties[Keys.Id]), Text(row[0]), new(fromLabel, Text(row[2])), new(KeyLabel(row[3]), Text(row[4])), properties);
    }

    /// <summary>The key label among these; for a stranger's node all its labels.</summary>
    private static string KeyLabel(GraphValue labels)
    {
        var texts = Texts(labels).ToArray();
        return Array.Find(texts, text => Labels.Keys.Contains(text)) ?? string.Join(':', texts.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(GraphValue list) => ((GraphList)list).Items.Select(Text);

    /// <summary>Empty for anything but a string, which no id of ours is.</summary>
    private static string Text(GraphValue value) => value is GraphString text ? text.Value : "";
}
