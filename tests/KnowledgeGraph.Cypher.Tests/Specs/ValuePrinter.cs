using System.Globalization;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>Values as a case shows them: Cypher's own notation, keys and labels sorted.</summary>
internal static class ValuePrinter
{
    public static string Print(GraphValue value) => value switch
    {
        GraphNull => "null",
        GraphBoolean boolean => boolean.Value ? "true" : "false",
        GraphInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        GraphFloat number => FloatText.Of(number.Value),
        GraphString text => $"'{text.Value}'",
        GraphTemporal temporal => temporal.Text,
        GraphList list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        GraphMap map => Print(map),
        GraphNode node => $"({Labels(node)}{Properties(node.Properties, node.Labels.IsEmpty)})",
        GraphRelationship relationship => $"[:{relationship.Type}{Properties(relationship.Properties, isFirst: false)}]",
        GraphPath path => Path(path),
        _ => throw new ArgumentException($"no value: {value}", nameof(value)),
    };

    private static string Print(GraphMap map) =>
        $"{{{string.Join(", ", map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Print(entry.Value)}"))}}}";

    private static string Labels(GraphNode node) => string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label));

    private static string Properties(GraphMap map, bool isFirst) => map.Entries.Count == 0 ? "" : (isFirst ? "" : " ") + Print(map);

    private static string Path(GraphPath path)
    {
        var text = "<" + Print(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Length; i++)
        {
            var forward = path.Relationships[i].StartElementId == path.Nodes[i].ElementId;
            text += $"{(forward ? "-" : "<-")}{Print(path.Relationships[i])}{(forward ? "->" : "-")}{Print(path.Nodes[i + 1])}";
        }

        return text + ">";
    }
}
