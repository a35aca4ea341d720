using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A property of a node or relationship; never null.</summary>
internal readonly struct Property(int key, Value value)
{
    public readonly int Key = key;

    public readonly Value Value = value;
}
