using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Every way a statement can fail, one factory each: Neo4j's status code, the TCK's words, and a message that says how to mend it.</summary>
internal static partial class Failures
{
    /// <summary>The engine does not do this yet. Never a wrong row instead.</summary>
    public static Failure NotSupported(Position at, string what) => new(
        "Neo.ClientError.Statement.UnsupportedOperationError", $"{what} is not supported yet by the embedded engine.", at, FailurePhase.CompileTime, null, null);

    private static Failure SyntaxError(Position? at, string detail, string message) =>
        new("Neo.ClientError.Statement.SyntaxError", message, at, FailurePhase.CompileTime, "SyntaxError", detail);
}
