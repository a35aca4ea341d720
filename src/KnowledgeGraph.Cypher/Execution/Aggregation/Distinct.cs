using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>Passes each distinct value on once.</summary>
internal sealed class Distinct(Accumulator inner, Guard guard) : Accumulator
{
    private readonly TupleTable _seen = new(guard);
    private readonly Value[] _tuple = new Value[1];

    public override void Add(in Value value)
    {
        _tuple[0] = value;
        if (_seen.Add(_tuple, out _))
        {
            inner.Add(value);
        }
    }

    public override Value Result() => inner.Result();
}
