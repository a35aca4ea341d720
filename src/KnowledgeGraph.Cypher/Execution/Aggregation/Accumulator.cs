using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>One aggregate of one group. It is given every value that is not null.</summary>
internal abstract class Accumulator
{
    public abstract void Add(in Value value);

    public abstract Value Result();
}
