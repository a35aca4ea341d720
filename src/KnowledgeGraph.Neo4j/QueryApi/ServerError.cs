using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The first entry of an answer's <c>errors</c>, as the server wrote it.</summary>
internal sealed record ServerError(string Code, string Message)
{
    /// <summary>What 5.26 says, under the code of an invalid request, where its memory for transactions ran out between two statements.</summary>
    private const string OutOfMemory = "org.neo4j.memory.MemoryLimitExceededException: ";

    public static ServerError Of(string code, string message) => message.StartsWith(OutOfMemory, StringComparison.Ordinal)
        ? new(LimitFailures.OutOfMemoryCode, message[OutOfMemory.Length..])
        : new(code, message);
}
