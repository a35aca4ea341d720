using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>EXISTS { }</c>: stops at the first row.</summary>
internal sealed class ExistsSubquery(Span span, Operator body) : Predicate(span)
{
    public override Truth Test(Frame frame)
    {
        body.Open();
        return body.Next().ToTruth();
    }
}
