using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class EqualTest(Span span, RowExpression left, RowExpression right) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        return Equality.Of(first, second);
    }
}

internal sealed class NotEqualTest(Span span, RowExpression left, RowExpression right) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var first = left.Evaluate(frame);
        var second = right.Evaluate(frame);
        return Equality.Of(first, second).Not();
    }
}

/// <summary>Which signs of a comparison make it true.</summary>
[Flags]
internal enum Signs
{
    Less = 1,
    Equal = 2,
    Greater = 4,
}

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

internal sealed class NullTest(Span span, RowExpression operand, Truth whenNull) : Predicate(span)
{
    public override Truth Test(Frame frame) => operand.Evaluate(frame).IsNull ? whenNull : whenNull.Not();
}
