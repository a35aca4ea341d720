using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Required properties, types and labels.</summary>
internal static class ShapeRules
{
    private static readonly (string Label, ElementShape Shape)[] Shapes =
    [
        (Labels.Article, ElementShape.Article), (Labels.Entity, ElementShape.Entity), (Labels.Claim, ElementShape.Claim),
        (Labels.Quote, ElementShape.Quote), (Labels.Figure, ElementShape.Figure),
    ];

    public static IEnumerable<Rule> All =>
    [
        .. Shapes.Select(shape => OfNodes(shape.Label, shape.Shape)),
        OfEdges("direct edge", $"(a:{Labels.Entity})-[r]->(b:{Labels.Entity})", ElementShape.DirectEdge),
        OfEdges("edge", $"(a)-[r]->(b) WHERE NOT (a:{Labels.Entity} AND b:{Labels.Entity})", ElementShape.Edge),
        KeyLabels,
        KindLabels,
    ];

    private static Rule KeyLabels { get; } = new(
        "label", Grade.Error,
        Statement.With(
            $"MATCH (n) WHERE n.unit IS NOT NULL AND NOT n:{Labels.State} AND size([label IN labels(n) WHERE label IN $keys]) <> 1 {Rule.Columns("n", "''")}",
            ("keys", GraphList.Of(Labels.Keys.Select(label => (GraphValue)label)))),
        (count, _) => $"{Rule.Number(count, "node")} of ours without exactly one of the labels {string.Join(", ", Labels.Keys)}.",
        "Somebody changed labels: give each node its own again, or delete it by hand, then run kg doctor --mend and kg apply.");

    private static Rule KindLabels { get; } = new(
        "label", Grade.Error,
        new($"MATCH (n:{Labels.Entity}) WHERE n.unit IS NOT NULL AND size(labels(n)) < 2 {Rule.Columns("n", "''")}"),
        (count, _) => $"{Rule.Number(count, "Entity node")} without the label of a kind.",
        $"Somebody changed labels. {Rule.WriteAnew}");

    private static Rule OfNodes(string label, ElementShape shape) =>
        Of($"{label} node", $"MATCH (n:{label}) WHERE n.unit IS NOT NULL", "n", shape);

    private static Rule OfEdges(string noun, string pattern, ElementShape shape) =>
        Of(noun, $"MATCH {pattern} WITH r WHERE r.unit IS NOT NULL", "r", shape);

    private static Rule Of(string noun, string match, string element, ElementShape shape) => new(
        "property", Grade.Error,
        new(
            $"{match} UNWIND {shape.Wrongs(element)} AS detail WITH detail, {element} ORDER BY {element}.id "
            + $"RETURN detail, count(*) AS count, collect(coalesce(toStringOrNull({element}.id), elementId({element})))[..{Rule.Examples}] AS examples, "
            + $"collect(DISTINCT toStringOrNull({element}.unit)) AS units ORDER BY detail"),
        (count, detail) => $"{Rule.Number(count, noun)}: {detail}.",
        $"Somebody changed properties. {Rule.WriteAnew} An element without its id must be deleted by hand.");
}
