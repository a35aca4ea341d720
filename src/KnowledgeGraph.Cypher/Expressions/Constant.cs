using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

internal sealed class Constant(Span span, Value value) : RowExpression(span)
{
    public override Value Evaluate(Frame frame) => value;
}
