namespace KnowledgeGraph.Cypher.Values;

/// <summary>Three-valued logic. Unknown is what Cypher writes as null.</summary>
internal enum Truth : byte
{
    False,
    True,
    Unknown,
}
