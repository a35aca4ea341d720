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
