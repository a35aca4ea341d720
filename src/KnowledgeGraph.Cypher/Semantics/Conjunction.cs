using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Predicates that must all hold.</summary>
internal sealed class Conjunction
{
    /// <summary>All of them joined by AND; null where there are none.</summary>
    public BoundExpression? Whole { get; private set; }

    public void Add(BoundExpression predicate) => Whole = Whole is null
        ? predicate
        : new BoundBinary(Whole.Span.To(predicate.Span), StaticType.Boolean, BinaryOperator.And, Whole, predicate);
}
