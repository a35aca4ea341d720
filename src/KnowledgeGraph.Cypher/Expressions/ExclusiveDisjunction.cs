using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class ExclusiveDisjunction(Span span, RowExpression left, RowExpression right) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var first = left.Test(frame);
        return first.Xor(right.Test(frame));
    }
}
