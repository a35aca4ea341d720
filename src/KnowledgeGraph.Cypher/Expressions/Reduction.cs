using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>reduce(acc = start, x IN list | step)</c>.</summary>
internal sealed class Reduction(Span span, int accumulator, RowExpression start, RowExpression list, int slot, RowExpression step)
    : Iteration(span, list)
{
    protected override Value Over(Frame frame, Value[] items)
    {
        var reached = start.Evaluate(frame);
        foreach (var item in items)
        {
            frame.Guard.Tick();
            frame.Row[accumulator] = reached;
            frame.Row[slot] = item;
            reached = step.Evaluate(frame);
        }

        return reached;
    }
}
