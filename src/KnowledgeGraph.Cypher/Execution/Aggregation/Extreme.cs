using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

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
