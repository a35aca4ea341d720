namespace KnowledgeGraph.Store;

/// <summary>What went wrong with a statement, in Neo4j's words and in the openCypher TCK's.</summary>
/// <param name="Code">
/// Neo4j status code: <c>Neo.ClientError.Statement.SyntaxError</c>; where Neo4j has none, ours: <c>Store.Unreachable</c>.
/// </param>
/// <param name="Message">One sentence for people: what is wrong, and how to mend it.</param>
/// <param name="At">Where in the statement, when known.</param>
/// <param name="Type">The TCK's error type, such as <c>SyntaxError</c>; null for what the TCK does not know.</param>
/// <param name="Detail">The TCK's detail, such as <c>UndefinedVariable</c>; null for what the TCK does not know.</param>
public sealed record Failure(string Code, string Message, Position? At, FailurePhase Phase, string? Type, string? Detail)
{
    /// <summary>The same statement may succeed later. Memory-pool errors say "transient" and are not.</summary>
    public bool IsTransient =>
        Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !Code.EndsWith(".MemoryPoolOutOfMemoryError", StringComparison.Ordinal);
}
