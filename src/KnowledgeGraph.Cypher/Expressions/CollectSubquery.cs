using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

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
