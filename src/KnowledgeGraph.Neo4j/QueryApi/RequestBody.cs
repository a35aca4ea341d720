namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>What a request carries, and how the server is to read it.</summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, string ContentType)
{
    public const string TypedJson = "application/vnd.neo4j.query";

    public const string PlainJson = "application/json";
}
