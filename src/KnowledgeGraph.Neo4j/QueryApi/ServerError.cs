namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The first entry of an answer's <c>errors</c>, as the server wrote it.</summary>
internal sealed record ServerError(string Code, string Message);
