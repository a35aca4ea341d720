using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

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
