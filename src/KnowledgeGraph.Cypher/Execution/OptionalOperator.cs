using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>For each row those of the inner operators; where there are none, the row with nulls in the introduced slots.</summary>
internal sealed class OptionalOperator(Frame frame, Operator input, Operator inner, int[] introduced) : Operator(frame)
{
    private bool _within;

    public override void Open()
    {
        input.Open();
        _within = false;
    }

    public override bool Next()
    {
        if (_within && inner.Next())
        {
            return true;
        }

        _within = false;
        if (!input.Next())
        {
            return false;
        }

        inner.Open();
        _within = inner.Next();
        if (!_within)
        {
            foreach (var slot in introduced)
            {
                Frame.Row[slot] = Value.Null;
            }
        }

        return true;
    }
}
