namespace KnowledgeGraph.Store;

/// <summary>What a statement changed, by Neo4j's names. A property set to the value it had counts, as there.</summary>
public sealed record Counters(
    int NodesCreated, int NodesDeleted,
    int RelationshipsCreated, int RelationshipsDeleted,
    int PropertiesSet, int LabelsAdded, int LabelsRemoved,
    int ConstraintsAdded, int ConstraintsRemoved,
    int IndexesAdded, int IndexesRemoved)
{
    public static Counters None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public bool ContainsUpdates => this != None;
}
