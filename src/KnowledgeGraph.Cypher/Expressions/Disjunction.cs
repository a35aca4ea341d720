using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class Disjunction(Span span, RowExpression left, RowExpression right) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var first = left.Test(frame);
        return first == Truth.True ? Truth.True : first.Or(right.Test(frame));
    }
}
