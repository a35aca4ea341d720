using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>An integer as long as all values are; 0 of nothing.</summary>
internal sealed class Sum(Call call) : Accumulator
{
    private Int128 _integers;
    private double _floats;
    private bool _hasFloats;

    public override void Add(in Value value)
    {
        if (value.Kind == ValueKind.Integer)
        {
            _integers += value.AsInteger;
        }
        else
        {
            _floats += call.Number(value);
            _hasFloats = true;
        }
    }

    public override Value Result() =>
        _hasFloats ? Value.Of((double)_integers + _floats)
        : _integers >= long.MinValue && _integers <= long.MaxValue ? Value.Of((long)_integers)
        : throw new StoreException(Failures.IntegerOverflow(call.Frame.At(call.Span), "sum()"));
}

/// <summary>A float; null of nothing.</summary>
internal sealed class Average(Call call) : Accumulator
{
    private Int128 _integers;
    private double _floats;
    private long _count;

    public override void Add(in Value value)
    {
        _count++;
        if (value.Kind == ValueKind.Integer)
        {
            _integers += value.AsInteger;
        }
        else
        {
            _floats += call.Number(value);
        }
    }

    public override Value Result() => _count == 0 ? Value.Null : Value.Of(((double)_integers + _floats) / _count);
}

/// <summary>By Welford's running mean; 0.0 of one value, null of nothing.</summary>
/// <param name="ofSample">What is taken from the count before dividing: 1 for a sample, 0 for the population.</param>
internal sealed class StandardDeviation(Call call, int ofSample) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(in Value value)
    {
        var number = call.Number(value);
        var delta = number - _mean;
        _mean += delta / ++_count;
        _squares += delta * (number - _mean);
    }

    public override Value Result() =>
        _count == 0 ? Value.Null : _count == 1 ? Value.Of(0.0) : Value.Of(Math.Sqrt(_squares / (_count - ofSample)));
}
