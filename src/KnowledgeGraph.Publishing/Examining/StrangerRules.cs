namespace KnowledgeGraph.Publishing;

/// <summary>What is not ours is counted, and is nobody's mistake.</summary>
internal static class StrangerRules
{
    public static IEnumerable<Rule> All =>
    [
        Note("MATCH (n) WHERE n.unit IS NULL", "n", "node", "not ours"),
        Note("MATCH ()-[r]->() WHERE r.unit IS NULL", "r", "edge", "not ours"),
        Note("MATCH (a)-[r]->(b) WHERE r.unit IS NULL AND (a.unit IS NOT NULL OR b.unit IS NOT NULL)", "r", "edge", "not ours at a node of ours: an apply that must take such a node away will refuse its unit"),
    ];

    private static Rule Note(string match, string element, string noun, string how) => new(
        "stranger", Grade.Note, new($"{match} {Rule.Columns(element, "''")}"), (count, _) => $"{Rule.Number(count, noun)} {how}.", "");
}
