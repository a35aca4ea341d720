using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Cypher.Tests.Properties;

/// <summary>Small graphs with few labels, types and values, so that patterns match often; and patterns over them.</summary>
internal static class RandomGraph
{
    private static readonly string[] Labels = ["A", "B"];
    private static readonly string[] Types = ["T", "U"];
    private static readonly string[] Variables = ["a", "b", "c", "d"];

    /// <summary>A CREATE statement of a graph.</summary>
    public static Gen<string> Creation() =>
        from nodes in Gen.Choose(1, 6)
        from labels in Gen.Choose(0, 3).ArrayOf(nodes)
        from values in Gen.Choose(0, 2).ArrayOf(nodes)
        from edgeCount in Gen.Choose(0, 9)
        from edges in Edge(nodes).ArrayOf(edgeCount)
        select Text(labels, values, edges);

    /// <summary>The parts of one MATCH over the variables a to d; a part may lie apart from the others.</summary>
    public static Gen<string[]> Pattern() =>
        from count in Gen.Choose(1, 3)
        from parts in Part().ArrayOf(count)
        select parts;

    /// <summary>A WHERE over the variable a, which every pattern of <see cref="Pattern"/> may lack: the caller adds a part with it.</summary>
    public static Gen<string> Condition() => Gen.Elements(
        "a.x = 1", "a.x <> 1", "a.x IS NULL OR a.x > 0", "a:A", "NOT a:B", "EXISTS { (a)-[:T]->() }", "NOT (a)--(:B)", "COUNT { (a)--() } > 1");

    /// <summary>Statements that change a graph in all the ways there are.</summary>
    public static Gen<string[]> Changes() => Gen.Elements(
        "CREATE (:A {x: 5})-[:T {w: 1}]->(:B)",
        "MATCH (n) SET n.x = coalesce(n.x, 0) + 1",
        "MATCH (n:A) SET n:B:C REMOVE n:A",
        "MATCH (n) REMOVE n.x",
        "MATCH ()-[r:T]->() SET r = {w: 7}",
        "MATCH (n:B) DETACH DELETE n",
        "MATCH ()-[r]->() DELETE r",
        "MATCH (a), (b) MERGE (a)-[:U]->(b)",
        "UNWIND range(1, 3) AS i MERGE (n:A {x: i}) ON CREATE SET n.made = true ON MATCH SET n.found = true",
        "MATCH (n) WITH n LIMIT 1 DETACH DELETE n CREATE (:Z)").ListOf().Select(changes => changes.ToArray());

    private static Gen<(int From, int To, int Type, int Value)> Edge(int nodes) =>
        from start in Gen.Choose(0, nodes - 1)
        from end in Gen.Choose(0, nodes - 1)
        from type in Gen.Choose(0, 1)
        from value in Gen.Choose(0, 2)
        select (start, end, type, value);

    private static Gen<string> Part() =>
        from hops in Gen.Choose(0, 2)
        from nodes in NodePattern().ArrayOf(hops + 1)
        from relationships in RelationshipPattern().ArrayOf(hops)
        select nodes[0] + string.Concat(relationships.Select((relationship, i) => relationship + nodes[i + 1]));

    private static Gen<string> NodePattern() =>
        from variable in Gen.Elements(Variables)
        from rest in Gen.Elements("", "", ":A", ":B", " {x: 1}")
        select $"({variable}{rest})";

    private static Gen<string> RelationshipPattern() =>
        Gen.Elements("-->", "<--", "--", "-[:T]->", "<-[:U]-", "-[:T|U]-", "-[:T*1..2]->", "-[*0..2]-", "<-[:U* {w: 1}]-");

    private static string Text(int[] labels, int[] values, (int From, int To, int Type, int Value)[] edges)
    {
        var text = new StringBuilder("CREATE ");
        for (var i = 0; i < labels.Length; i++)
        {
            var own = string.Concat(Labels.Where((_, bit) => (labels[i] & (1 << bit)) != 0).Select(label => ":" + label));
            text.Append(i == 0 ? "" : ", ").Append($"(n{i}{own} {{id: {i}{(values[i] == 0 ? "" : $", x: {values[i]}")}}})");
        }

        for (var i = 0; i < edges.Length; i++)
        {
            text.Append($", (n{edges[i].From})-[:{Types[edges[i].Type]} {{id: {i}, w: {edges[i].Value}}}]->(n{edges[i].To})");
        }

        return text.ToString();
    }
}
