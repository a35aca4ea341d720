using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>One aggregate of one group. It is given every value that is not null.</summary>
internal abstract class Accumulator
{
    public abstract void Add(in Value value);

    public abstract Value Result();
}

internal sealed class Counting : Accumulator
{
    private long _count;

    public override void Add(in Value value) => _count++;

    public override Value Result() => Value.Of(_count);
}

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

/// <summary>The smallest or the largest by the total order.</summary>
/// <param name="sign">-1 for the smallest, 1 for the largest.</param>
internal sealed class Extreme(int sign) : Accumulator
{
    private Value _best;

    public override void Add(in Value value)
    {
        if (_best.IsNull || Order.Compare(value, _best) * sign > 0)
        {
            _best = value;
        }
    }

    public override Value Result() => _best;
}

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
