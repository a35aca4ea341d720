using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Nodes that lack what they rest on.</summary>
internal static class ConnectionRules
{
    public static IEnumerable<Rule> All =>
    [
        Lost(Labels.Claim, $"NOT EXISTS {{ (n)-[:{EdgeNames.SupportedBy}]->(:{Labels.Quote}) }}", "without a quote"),
        Lost(Labels.Claim, $"NOT EXISTS {{ (:{Labels.Article} {{id: n.article}}) }}", "without their article"),
        Lost(Labels.Quote, $"NOT EXISTS {{ (:{Labels.Claim})-[:{EdgeNames.SupportedBy}]->(n) }}", "without a claim"),
        Lost(Labels.Quote, $"NOT EXISTS {{ (n)-[:{EdgeNames.In}]->(:{Labels.Article}) }}", "in no article"),
        Lost(Labels.Figure, $"NOT EXISTS {{ (:{Labels.Claim} {{id: n.claim}})-[:{EdgeNames.States}]->(n) }}", "that no claim states"),
        Unreached,
        ForeignEnds,
    ];

    private static Rule Unreached { get; } = new(
        "orphan", Grade.Warning,
        new($"MATCH (n:{Labels.Entity}) WHERE n.unit IS NOT NULL AND NOT EXISTS {{ ()-[r]->(n) WHERE r.unit IS NOT NULL }} {Rule.Columns("n", "''")}"),
        (count, _) => $"{Rule.Number(count, "Entity node")} that nothing of ours leads to.",
        $"An apply may not have come to its end: run kg apply. If that leaves them there: {Rule.WriteAnew}");

    private static Rule ForeignEnds { get; } = new(
        "stranger", Grade.Error,
        new($"MATCH (a)-[r]->(b) WHERE r.unit IS NOT NULL AND (a.unit IS NULL OR b.unit IS NULL) {Rule.Columns("r", "''")}"),
        (count, _) => $"{Rule.Number(count, "edge")} of ours with an end that is not ours.",
        $"Somebody took a node's unit away, or drew the edge. {Rule.WriteAnew}");

    private static Rule Lost(string label, string condition, string how) => new(
        "orphan", Grade.Error,
        new Statement($"MATCH (n:{label}) WHERE n.unit IS NOT NULL AND {condition} {Rule.Columns("n", "''")}"),
        (count, _) => $"{Rule.Number(count, $"{label} node")} {how}.",
        $"Somebody deleted what they rest on. {Rule.WriteAnew}");
}
