namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>Which signs of a comparison make it true.</summary>
[Flags]
internal enum Signs
{
    Less = 1,
    Equal = 2,
    Greater = 4,
}
