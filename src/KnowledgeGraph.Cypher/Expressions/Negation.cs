using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class Negation(Span span, RowExpression operand) : Predicate(span)
{
    public override Truth Test(Frame frame) => operand.Test(frame).Not();
}
