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
