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
