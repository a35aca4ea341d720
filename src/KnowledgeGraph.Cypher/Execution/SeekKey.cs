using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The value that is looked up in an index: one expression a key.</summary>
internal sealed class SeekKey(RowExpression[] keys)
{
    /// <summary>Null where a part is null: such a key is in no index.</summary>
    public Value Evaluate(Frame frame)
    {
        if (keys.Length == 1)
        {
            return keys[0].Evaluate(frame);
        }

        var values = new Value[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Evaluate(frame);
            if (values[i].IsNull)
            {
                return Value.Null;
            }
        }

        return Value.Of(values);
    }
}
