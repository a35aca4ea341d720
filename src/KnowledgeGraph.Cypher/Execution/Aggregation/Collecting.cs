using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

internal sealed class Collecting(Guard guard) : Accumulator
{
    private readonly ValueList _values = new();

    public override void Add(in Value value)
    {
        guard.Charge(16);
        _values.Add(value);
    }

    public override Value Result() => Value.Of(_values.ToArray());
}
