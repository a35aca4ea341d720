using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <param name="keys">Each once.</param>
internal sealed class MapOf(Span span, string[] keys, RowExpression[] values) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        var evaluated = new Value[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            evaluated[i] = values[i].Evaluate(frame);
        }

        return Value.Of(new MapValue(keys, evaluated));
    }
}
