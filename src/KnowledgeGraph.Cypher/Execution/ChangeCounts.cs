using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>What the running statement has changed so far.</summary>
internal sealed class ChangeCounts
{
    public int NodesCreated;
    public int NodesDeleted;
    public int RelationshipsCreated;
    public int RelationshipsDeleted;
    public int PropertiesSet;
    public int LabelsAdded;
    public int LabelsRemoved;
    public int ConstraintsAdded;
    public int ConstraintsRemoved;
    public int IndexesAdded;
    public int IndexesRemoved;

    public Counters ToCounters() => IsNothing ? Counters.None : new(
        NodesCreated, NodesDeleted, RelationshipsCreated, RelationshipsDeleted, PropertiesSet, LabelsAdded, LabelsRemoved,
        ConstraintsAdded, ConstraintsRemoved, IndexesAdded, IndexesRemoved);

    private bool IsNothing =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved
            | ConstraintsAdded | ConstraintsRemoved | IndexesAdded | IndexesRemoved) == 0;
}
