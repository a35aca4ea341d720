using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>
/// The look of the graph in the Neo4j Browser, in its GraSS: a colour a kind, names and verbs as captions, what is done in dark and wide lines,
/// what is planned in light and thin ones, the way to the words in grey.
/// </summary>
public static class BrowserStyle
{
    private const string Done = "#1F2937";
    private const string Planned = "#E08A00";
    private const int SmallestFont = 6;
    private const int LargestFont = 9;

    /// <summary>Letters times their size that fit on an edge and leave half of it free.</summary>
    private const int CaptionRoom = 126;
    private const string Provenance = "#B8C0CC";

    /// <summary>What stands on an edge of a type that this style does not know.</summary>
    private const string Type = "<type>";

    /// <summary>Fill and text of a kind's nodes, dealt out to the kinds by the order of their ids. Neighbours in the list are told apart by colour-blind eyes too.</summary>
    private static readonly (string Fill, string Text)[] Palette =
    [
        ("#1F77B4", "#FFFFFF"), ("#B5512B", "#FFFFFF"), ("#8C6D31", "#FFFFFF"), ("#6B4C9A", "#FFFFFF"), ("#7F8C8D", "#FFFFFF"),
        ("#1B9E9E", "#FFFFFF"), ("#3D4E8A", "#FFFFFF"), ("#F28E2B", "#1F2937"), ("#A0C15A", "#1F2937"), ("#2E8B57", "#FFFFFF"),
        ("#C9A227", "#1F2937"), ("#76B7E5", "#1F2937"), ("#D1619A", "#FFFFFF"), ("#4D7C0F", "#FFFFFF"),
    ];

    /// <exception cref="ArgumentException">A name of the vocabulary is no identifier, or is one of the mapping's.</exception>
    public static string Of(Vocabulary vocabulary)
    {
        var names = new GraphNames(vocabulary);
        var style = new StringBuilder("node {\n  diameter: 60px;\n  color: #9AA5B1;\n  border-color: #6B7785;\n  border-width: 2px;\n  text-color-internal: #FFFFFF;\n  font-size: 11px;\n}\n");
        Edge(style, "relationship", Provenance, width: 1, Type);
        Node(style, Labels.Entity, "#7F8C8D", "#FFFFFF", diameter: 75, $"{{{Keys.Name}}}");
        var next = 0;
        foreach (var label in vocabulary.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => kind.Value.Label))
        {
            var (fill, text) = Palette[next++ % Palette.Length];
            Node(style, label, fill, text, diameter: 75, $"{{{Keys.Name}}}");
        }

        Node(style, Labels.Claim, "#FFE9B8", Done, diameter: 95, $"{{{Keys.Sentence}}}");
        Node(style, Labels.Quote, "#F3F4F6", Done, diameter: 85, $"{{{Keys.Exact}}}");
        Node(style, Labels.Article, "#374151", "#FFFFFF", diameter: 85, $"{{{Keys.Title}}}");
        Node(style, Labels.Figure, "#FADADD", Done, diameter: 70, $"{{{Keys.Quantity}}}");
        Node(style, Labels.State, "#E5E7EB", Done, diameter: 40, $"{{{Keys.Id}}}");
        foreach (var type in EdgeNames.All.Order(StringComparer.Ordinal))
        {
            Edge(style, $"relationship.{type}", Provenance, width: 1, Words(type));
        }

        var planned = PlannedTypes(vocabulary);
        foreach (var type in names.DirectTypes.Order(StringComparer.Ordinal))
        {
            var isPlanned = planned.Contains(type);
            Edge(style, $"relationship.{type}", isPlanned ? Planned : Done, isPlanned ? 2 : 3, Words(type));
        }

        return style.ToString();
    }

    /// <summary>A type is a verb in capitals: <c>PLANS_TO_INVEST_IN</c> reads "plans to invest in".</summary>
    private static string Words(string type) => type.Replace('_', ' ').ToLowerInvariant();

    private static HashSet<string> PlannedTypes(Vocabulary vocabulary) =>
        [.. vocabulary.Relations.Values.Select(relation => relation.Edge).Concat(vocabulary.Events.Values.Select(kind => kind.Edge)).OfType<EdgeTypes>().Select(edge => edge.Planned)];

    private static void Node(StringBuilder style, string label, string fill, string text, int diameter, string caption) => style.Append(
        $"node.{label} {{\n  color: {fill};\n  border-color: {fill};\n  text-color-internal: {text};\n  diameter: {diameter}px;\n  caption: \"{caption}\";\n}}\n");

    private static void Edge(StringBuilder style, string selector, string colour, int width, string caption) => style.Append(
        $"{selector} {{\n  color: {colour};\n  border-color: {colour};\n  text-color-external: {colour};\n  text-color-internal: #FFFFFF;\n  shaft-width: {width}px;\n  font-size: {FontSize(caption)}px;\n  padding: 3px;\n  caption: \"{caption}\";\n}}\n");

    /// <summary>The Browser cuts a caption that is longer than its edge, and draws the line only beside it: long ones are set smaller, so that all of it is read and the colour is seen.</summary>
    private static int FontSize(string caption) => Math.Clamp(CaptionRoom / caption.Length, SmallestFont, LargestFont);
}
