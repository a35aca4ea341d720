namespace KnowledgeGraph.Cypher.Storage;

internal sealed class NodeRecord(int id)
{
    public int Id => id;

    /// <summary>Label symbols, ascending. The array is never written: a change replaces it.</summary>
    public int[] Labels = [];

    public Property[] Properties = PropertySet.Empty;

    public readonly Adjacency Outgoing = new();

    public readonly Adjacency Incoming = new();

    /// <summary>Deleted by the running transaction; the record stays until it ends, for rows that still hold the node.</summary>
    public bool IsDeleted;
}
