using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>nullIf(a, b)</c>: null where both are equal, else the first.</summary>
internal sealed class NullIf(Syntax.Span span, RowExpression first, RowExpression second) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var value = first.Evaluate(frame);
        return Equality.Of(value, second.Evaluate(frame)) == Truth.True ? Value.Null : value;
    }
}
