using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

internal static class CountersReader
{
    public static Counters Read(ICounters counters) => new(
        counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted,
        counters.PropertiesSet, counters.LabelsAdded, counters.LabelsRemoved,
        counters.ConstraintsAdded, counters.ConstraintsRemoved, counters.IndexesAdded, counters.IndexesRemoved);
}
