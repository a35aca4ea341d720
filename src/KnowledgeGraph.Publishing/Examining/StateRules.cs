using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Units and the state nodes that speak of them.</summary>
internal static class StateRules
{
    public static IEnumerable<Rule> All => [Unfinished, Unsaid, Empty];

    private static Rule Unfinished { get; } = new(
        "state", Grade.Note,
        Statement.With(
            $"MATCH (s:{Labels.State} {{id: $run}}) WHERE s.ended = false RETURN '' AS detail, 1 AS count, [s.run] AS examples, [] AS units", ("run", RunMark.Id)),
        (_, _) => "An apply is under way, or the last one was stopped; kg plan shows whether anything is left to write.", "");

    private static Rule Unsaid { get; } = new(
        "state", Grade.Warning,
        new(
            $"MATCH (n) WHERE n.unit IS NOT NULL AND NOT n:{Labels.State} WITH DISTINCT n.unit AS unit "
            + $"WHERE NOT EXISTS {{ MATCH (s:{Labels.State} {{id: unit}}) WHERE s.fingerprint IS NOT NULL }} WITH unit ORDER BY unit "
            + $"WITH count(*) AS count, collect(toStringOrNull(unit)) AS units WHERE count > 0 RETURN '' AS detail, count, units[..{Rule.Examples}] AS examples, units"),
        (count, _) => $"{Rule.Number(count, "unit")} without a fingerprint: an apply was stopped before it had written them whole.",
        "Run kg apply again.");

    private static Rule Empty { get; } = new(
        "state", Grade.Warning,
        Statement.With(
            $"MATCH (s:{Labels.State}) WHERE s.fingerprint IS NOT NULL AND NOT s.id IN $single AND NOT EXISTS {{ MATCH (n:{Labels.Article}) WHERE n.unit = s.id }} "
            + $"WITH s ORDER BY s.id WITH count(*) AS count, collect(s.id) AS units WHERE count > 0 RETURN '' AS detail, count, units[..{Rule.Examples}] AS examples, units",
            ("single", GraphList.Of([UnitName.Registry, UnitName.Links]))),
        (count, _) => $"{Rule.Number(count, "fingerprint")} of articles that are not there.",
        $"Somebody deleted them. {Rule.WriteAnew}");
}
