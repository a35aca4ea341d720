using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>A call; null where any argument is null.</summary>
internal sealed class FunctionCall(Function function, RowExpression[] arguments, Call call) : RowExpression(call.Span)
{
    private readonly Value[] _values = new Value[arguments.Length];

    public override Value Evaluate(Frame frame)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].Evaluate(frame);
            if (value.IsNull)
            {
                return Value.Null;
            }

            _values[i] = value;
        }

        return function(_values, call);
    }
}

/// <summary><c>coalesce</c>: evaluates no further than the first value that is not null.</summary>
internal sealed class Coalesce(Syntax.Span span, RowExpression[] arguments) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        foreach (var argument in arguments)
        {
            var value = argument.Evaluate(frame);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return Value.Null;
    }
}

/// <summary><c>nullIf(a, b)</c>: null where both are equal, else the first.</summary>
internal sealed class NullIf(Syntax.Span span, RowExpression first, RowExpression second) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var value = first.Evaluate(frame);
        return Equality.Of(value, second.Evaluate(frame)) == Truth.True ? Value.Null : value;
    }
}
