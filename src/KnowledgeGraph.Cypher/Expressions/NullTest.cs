using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class NullTest(Span span, RowExpression operand, Truth whenNull) : Predicate(span)
{
    public override Truth Test(Frame frame) => operand.Evaluate(frame).IsNull ? whenNull : whenNull.Not();
}
