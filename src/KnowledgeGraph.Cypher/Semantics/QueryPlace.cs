namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Where a query body stands.</summary>
internal enum QueryPlace
{
    /// <summary>The whole statement.</summary>
    Statement,

    /// <summary>EXISTS or COUNT: only rows matter, so no RETURN is needed; nothing may be changed.</summary>
    Rows,

    /// <summary>COLLECT: one column is returned; nothing may be changed.</summary>
    Column,
}
