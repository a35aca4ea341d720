using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <param name="index">The parameter's position among those the statement names.</param>
internal sealed class ParameterRead(Span span, int index) : RowExpression(span)
{
    public override Value Evaluate(Frame frame) => frame.Parameters[index];
}
