using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Rows for which all predicates are true.</summary>
internal sealed class FilterOperator(Frame frame, Operator input, RowExpression[] predicates) : Operator(frame)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Frame.Guard.Tick();
            if (Passes())
            {
                return true;
            }
        }

        return false;
    }

    private bool Passes()
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Test(Frame) != Truth.True)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Writes the values of expressions to slots. All are evaluated before the first is written: one may read what another replaces.</summary>
internal sealed class ComputeOperator(Frame frame, Operator input, int[] slots, RowExpression[] expressions) : Operator(frame)
{
    private readonly Value[] _values = new Value[expressions.Length];

    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
        {
            return false;
        }

        for (var i = 0; i < expressions.Length; i++)
        {
            _values[i] = expressions[i].Evaluate(Frame);
        }

        for (var i = 0; i < slots.Length; i++)
        {
            Frame.Row[slots[i]] = _values[i];
        }

        return true;
    }
}

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
