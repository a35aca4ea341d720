namespace KnowledgeGraph.Neo4j;

/// <summary>What a server calls an operator: <c>Expand(All)@neo4j</c>, its database after the sign.</summary>
internal static class OperatorName
{
    public static string Of(string text) => text.IndexOf('@') is var at and >= 0 ? text[..at] : text;
}
