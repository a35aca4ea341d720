using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>[x IN list WHERE p | e]</c>.</summary>
internal sealed class ListComprehension(Span span, RowExpression list, int slot, RowExpression? where, RowExpression? map) : Iteration(span, list)
{
    protected override Value Over(Frame frame, Value[] items)
    {
        var kept = new ValueList();
        foreach (var item in items)
        {
            frame.Guard.Tick();
            frame.Row[slot] = item;
            if (where is null || where.Test(frame) == Truth.True)
            {
                frame.Guard.Charge(16);
                kept.Add(map is null ? item : map.Evaluate(frame));
            }
        }

        return Value.Of(kept.ToArray());
    }
}
