using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions;

/// <summary><c>n { .*, key: value }</c>.</summary>
/// <param name="allOf">Gives the subject's own properties as a map; null without <c>.*</c>.</param>
internal sealed class MapProjection(Span span, RowExpression subject, RowExpression? allOf, string[] keys, RowExpression[] values) : RowExpression(span)
{
    public override Value Evaluate(Frame frame)
    {
        if (subject.Evaluate(frame).IsNull)
        {
            return Value.Null;
        }

        var own = allOf?.Evaluate(frame).AsMap ?? MapValue.Empty;
        var names = new List<string>(own.Count + keys.Length);
        var entries = new ValueList();
        for (var i = 0; i < own.Count; i++)
        {
            if (Array.IndexOf(keys, own.Keys[i]) < 0)
            {
                names.Add(own.Keys[i]);
                entries.Add(own.Values[i]);
            }
        }

        for (var i = 0; i < keys.Length; i++)
        {
            names.Add(keys[i]);
            entries.Add(values[i].Evaluate(frame));
        }

        return Value.Of(new MapValue([.. names], entries.ToArray()));
    }
}
