namespace KnowledgeGraph.Publishing;

/// <summary>How new nodes are written.</summary>
internal enum Care
{
    /// <summary>Created; fails where one of them stands after all.</summary>
    Quick,

    /// <summary>Looked for first: one of ours changes its owner, and whose is not ours is found out.</summary>
    Careful,
}
