namespace KnowledgeGraph.Publishing;

/// <summary>Edges between entities that say more than a claim does.</summary>
internal static class DirectEdgeRules
{
    private const string Direct = $"MATCH (:{Labels.Entity})-[r]->(:{Labels.Entity}) WHERE r.unit IS NOT NULL";
    private const string Delete = "Delete the edge by hand, or ";

    public static IEnumerable<Rule> All => [Unfounded, Untrue];

    private static Rule Unfounded { get; } = new(
        "edge-without-claim", Grade.Error,
        new($"{Direct} AND NOT EXISTS {{ MATCH (c:{Labels.Claim} {{id: r.claim}}) WHERE c.unit = r.unit }} {Rule.Columns("r", "''")}"),
        (count, _) => $"{Rule.Number(count, "direct edge")} of no claim of their article.",
        Delete + "run kg doctor --mend and then kg apply.");

    /// <summary>The mapping's rule, asked of what stands there.</summary>
    private static Rule Untrue { get; } = new(
        "edge-beyond-claim", Grade.Error,
        new(
            $"{Direct} MATCH (c:{Labels.Claim} {{id: r.claim}}) WHERE c.unit = r.unit AND (c.polarity <> 'affirmed' OR NOT c.act IN ['asserted', 'announced'] "
            + "OR c.status = 'hypothetical' OR c.rank = 'deprecated' OR r.act <> c.act OR r.status <> c.status OR r.rank <> c.rank "
            + $"OR EXISTS {{ (:{Labels.Article} {{id: c.article, status: 'retracted'}}) }}) {Rule.Columns("r", "''")}"),
        (count, _) => $"{Rule.Number(count, "direct edge")} of a claim that is denied, negated, alleged, hypothetical, deprecated or retracted, or that says so otherwise.",
        Delete + "run kg doctor --mend and then kg apply.");
}
