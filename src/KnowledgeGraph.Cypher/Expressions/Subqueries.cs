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

/// <summary><c>COLLECT { }</c> and pattern comprehension.</summary>
/// <param name="column">The slot of the only column.</param>
internal sealed class CollectSubquery(Span span, Operator body, int column) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var collected = new ValueList();
        body.Open();
        while (body.Next())
        {
            frame.Guard.Charge(16);
            collected.Add(frame.Row[column]);
        }

        return Value.Of(collected.ToArray());
    }
}
