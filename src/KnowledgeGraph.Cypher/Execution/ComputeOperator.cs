using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Writes the values of expressions to slots. All are evaluated before the first is written: one may read what another replaces.</summary>
internal sealed class ComputeOperator(Frame frame, Operator input, int[] slots, RowExpression[] expressions) : Operator(frame)
{
    private readonly Value[] _values = new Value[expressions.Length];

    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        for (var i = 0; i < expressions.Length; i++)
        {
            _values[i] = expressions[i].Evaluate(Frame);
        }

        for (var i = 0; i < slots.Length; i++)
        {
            Frame.Row[slots[i]] = _values[i];
        }

        return true;
    }
}
