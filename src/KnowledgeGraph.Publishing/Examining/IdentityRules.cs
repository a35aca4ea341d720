namespace KnowledgeGraph.Publishing;

/// <summary>Ids that stand for two.</summary>
internal static class IdentityRules
{
    public static IEnumerable<Rule> All => [.. Labels.Keys.Append(Labels.State).Select(OfNodes), Edges];

    private static Rule Edges { get; } = new(
        "duplicate", Grade.Error,
        new(
            "MATCH ()-[r]->() WHERE r.unit IS NOT NULL WITH type(r) AS type, r.id AS id, collect(DISTINCT r.unit) AS owners, count(*) AS times WHERE times > 1 "
            + $"WITH type, count(*) AS count, collect(id)[..{Rule.Examples}] AS examples, collect(owners) AS lists "
            + "RETURN type AS detail, count, examples, reduce(all = [], list IN lists | all + list) AS units ORDER BY detail"),
        (count, type) => $"{Rule.Number(count, "id")} of edges {type} stand there more than once.",
        Rule.WriteAnew);

    private static Rule OfNodes(string label) => new(
        "duplicate", Grade.Error,
        new(
            $"MATCH (n:{label}) WHERE n.unit IS NOT NULL WITH n.id AS id, collect(DISTINCT n.unit) AS owners, count(*) AS times WHERE times > 1 "
            + $"WITH count(*) AS count, collect(toStringOrNull(id))[..{Rule.Examples}] AS examples, collect(owners) AS lists WHERE count > 0 "
            + $"RETURN '{label}' AS detail, count, examples, reduce(all = [], list IN lists | all + list) AS units"),
        (count, name) => $"{Rule.Number(count, "id")} of {name} nodes stand there more than once: the constraint was not there.",
        $"Run kg doctor for the constraint that is missing, delete one of the nodes by hand, and create the constraint. {Rule.WriteAnew}");
}
