using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

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
