using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>.</summary>
internal sealed class Inequality(Span span, RowExpression left, RowExpression right, Signs wanted) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        if (!Order.TryCompare(first, second, out var sign, out var otherwise))
        {
            return otherwise;
        }

        var found = sign < 0 ? Signs.Less : sign > 0 ? Signs.Greater : Signs.Equal;
        return ((wanted & found) != 0).ToTruth();
    }
}
