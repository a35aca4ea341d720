namespace KnowledgeGraph.Cypher.Values;

/// <summary>A walk: node ids and relationship ids in the order walked, one node more than relationships.</summary>
internal sealed class PathValue
{
    public PathValue(int[] nodes, int[] relationships)
    {
        if (nodes.Length != relationships.Length + 1)
        {
            throw new ArgumentException("a path has one node more than relationships");
        }

        Nodes = nodes;
        Relationships = relationships;
    }

    public int[] Nodes { get; }

    public int[] Relationships { get; }

    public int Length => Relationships.Length;
}
