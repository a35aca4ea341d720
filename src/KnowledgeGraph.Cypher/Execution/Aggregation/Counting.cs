using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

internal sealed class Counting : Accumulator
{
    private long _count;

    public override void Add(in Value value) => _count++;

    public override Value Result() => Value.Of(_count);
}
