using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The first of each set of rows that are the same in some slots.</summary>
internal sealed class DistinctOperator(Frame frame, Operator input, int[] slots) : Operator(frame)
{
    private readonly Value[] _tuple = new Value[slots.Length];
    private TupleTable _seen = new(frame.Guard);

    public override void Open()
    {
        input.Open();
        _seen = new(Frame.Guard);
    }

    public override bool Next()
    {
        while (input.Next())
        {
            for (var i = 0; i < slots.Length; i++)
            {
                _tuple[i] = Frame.Row[slots[i]];
            }

            if (_seen.Add(_tuple, out _))
            {
                return true;
            }
        }

        return false;
    }
}
