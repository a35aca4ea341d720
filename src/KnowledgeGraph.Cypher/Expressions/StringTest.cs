using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary>STARTS WITH, ENDS WITH and CONTAINS: unknown where a side is no string.</summary>
internal sealed class StringTest(Span span, RowExpression left, BinaryOperator test, RowExpression right) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        var text = left.Evaluate(frame);
        var part = right.Evaluate(frame);
        if (text.Kind != ValueKind.String || part.Kind != ValueKind.String)
        {
            return Truth.Unknown;
        }

        return (test switch
        {
            BinaryOperator.StartsWith => text.AsString.StartsWith(part.AsString, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.AsString.EndsWith(part.AsString, StringComparison.Ordinal),
            _ => text.AsString.Contains(part.AsString, StringComparison.Ordinal),
        }).ToTruth();
    }
}
