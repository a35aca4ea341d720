namespace KnowledgeGraph.Store;

public enum FailurePhase
{
    /// <summary>Before the first row: syntax, scopes, static types, missing parameters.</summary>
    CompileTime,

    /// <summary>While rows were made.</summary>
    Runtime,

    /// <summary>Outside the statement: the connection, the server, the credentials.</summary>
    World,
}
