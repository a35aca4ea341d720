using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One row an item of a list; a value that is no list is one item, null none.</summary>
internal sealed class UnwindOperator(Frame frame, Operator input, RowExpression list, int slot) : Operator(frame)
{
    private readonly Value[] _single = new Value[1];
    private Value[] _items = ValueList.NoValues;
    private int _at;

    public override void Open()
    {
        input.Open();
        _items = ValueList.NoValues;
        _at = 0;
    }

    public override bool Next()
    {
        while (_at == _items.Length)
        {
            Frame.Guard.Tick();
            if (!input.Next())
            {
                return false;
            }

            _items = Items(list.Evaluate(Frame));
            _at = 0;
        }

        Frame.Guard.Tick();
        Frame.Row[slot] = _items[_at++];
        return true;
    }

    private Value[] Items(in Value value)
    {
        if (value.Kind is ValueKind.List or ValueKind.Null)
        {
            return value.IsNull ? ValueList.NoValues : value.AsList;
        }

        _single[0] = value;
        return _single;
    }
}
