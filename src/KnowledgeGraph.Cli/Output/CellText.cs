using System.Globalization;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A value as one line of text for people.</summary>
internal static class CellText
{
    public static string Of(GraphValue value) => value switch
    {
        GraphNull => "",
        GraphString(var text) => OneLine(text),
        GraphInteger(var number) => number.ToString(CultureInfo.InvariantCulture),
        GraphFloat(var number) => number.ToString("R", CultureInfo.InvariantCulture),
        GraphBoolean(var truth) => truth ? "true" : "false",
        GraphTemporal temporal => temporal.Text,
        GraphList list => string.Join(", ", list.Items.Select(Of)),
        GraphMap map => Braced(map),
        GraphNode node => $"({string.Concat(node.Labels.Select(label => ":" + label))} {Braced(node.Properties)})",
        GraphRelationship edge => $"[:{edge.Type} {Braced(edge.Properties)}]",
        GraphPath path => string.Join(' ', path.Nodes.Select((node, i) => i == 0 ? Of(node) : $"{Of(path.Relationships[i - 1])} {Of(node)}")),
        _ => throw new InvalidOperationException($"no text for {value.GetType().Name}"),
    };

    /// <summary>Line ends and tabs would break a table, and other control characters govern a terminal: the first become spaces, the others are shown as unknown.</summary>
    public static string OneLine(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return string.Concat(text.ReplaceLineEndings(" ").Select(one => one == '\t' ? ' ' : char.IsControl(one) ? '\uFFFD' : one));
            }
        }

        return text;
    }

    private static string Braced(GraphMap map) =>
        $"{{{string.Join(", ", map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}";
}
