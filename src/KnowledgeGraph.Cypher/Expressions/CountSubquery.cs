using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>COUNT { }</c>.</summary>
internal sealed class CountSubquery(Span span, Operator body) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        long count = 0;
        body.Open();
        while (body.Next())
        {
            count++;
        }

        return Value.Of(count);
    }
}
