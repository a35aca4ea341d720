using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tests.FrontDoor.Favourites;

/// <summary>Values in one short line: nodes and edges by what names them, not with all they hold.</summary>
internal static class RowText
{
    public static string Of(GraphValue value) => value switch
    {
        GraphNull => "-",
        GraphString text => text.Value,
        GraphInteger number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        GraphList list => string.Join(", ", list.Items.Select(Of)),
        GraphNode node => ((GraphString)node.Properties["id"]).Value,
        GraphRelationship edge => edge.Properties["claim"] is GraphString claim ? $"{edge.Type} {claim.Value}" : edge.Type,
        GraphPath path => Of(path),
        _ => value.ToString(),
    };

    private static string Of(GraphPath path)
    {
        var text = new StringBuilder(Of(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Length; i++)
        {
            var edge = path.Relationships[i];
            var (before, after) = edge.StartElementId == path.Nodes[i].ElementId ? ("-", "->") : ("<-", "-");
            text.Append($" {before}[{Of(edge)}]{after} {Of(path.Nodes[i + 1])}");
        }

        return text.ToString();
    }
}
