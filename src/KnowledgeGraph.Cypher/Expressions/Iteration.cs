using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>An expression that goes through a list, each item in turn in a slot of the row.</summary>
internal abstract class Iteration(Span span, RowExpression list) : RowExpression(span)
{
    public sealed override Value Evaluate(Frame frame)
    {
        var value = list.Evaluate(frame);
        return value.Kind switch
        {
            ValueKind.List => Over(frame, value.AsList),
            ValueKind.Null => Value.Null,
            _ => throw Wrong(frame, "This expression", "a list", value),
        };
    }

    protected abstract Value Over(Frame frame, Value[] items);
}
