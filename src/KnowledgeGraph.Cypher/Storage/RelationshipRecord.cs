namespace KnowledgeGraph.Cypher.Storage;

internal sealed class RelationshipRecord(int id, int type, int start, int end)
{
    public int Id => id;

    public int Type => type;

    public int Start => start;

    public int End => end;

    public Property[] Properties = PropertySet.Empty;

    /// <summary>Deleted by the running transaction; the record stays until it ends, for rows that still hold the relationship.</summary>
    public bool IsDeleted;

    /// <summary>The end that is not the given one; the same node for a loop.</summary>
    public int Other(int node) => node == start ? end : start;
}
