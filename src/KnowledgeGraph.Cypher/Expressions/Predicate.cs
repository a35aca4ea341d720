using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>An expression whose nature is three-valued.</summary>
internal abstract class Predicate(Span span) : RowExpression(span)
{
    public sealed override Value Evaluate(Frame frame) => Value.Of(Test(frame));

    public abstract override Truth Test(Frame frame);
}
