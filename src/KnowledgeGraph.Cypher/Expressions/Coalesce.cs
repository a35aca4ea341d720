using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

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
