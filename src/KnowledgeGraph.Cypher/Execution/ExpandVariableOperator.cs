using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>From a bound node along walks of several hops, depth first; no relationship stands twice in a walk.</summary>
/// <param name="keys">Property keys that every hop must have with the values of <paramref name="values"/>.</param>
internal sealed class ExpandVariableOperator(
    Frame frame, Operator input, RelationshipStep step, long minimum, long maximum, int[] keys, RowExpression[] values) : Operator(frame)
{
    private readonly Taken _taken = new(step.MustDiffer);
    private readonly List<NeighbourCursor> _cursors = [];
    private readonly Value[] _wanted = new Value[values.Length];
    private int[] _walk = new int[8];
    private int _depth = -1;

    public override void Open()
    {
        input.Open();
        _depth = -1;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_depth >= 0)
            {
                if (Advance() && _depth >= minimum && Arrive(_cursors[_depth - 1].Neighbour))
                {
                    return true;
                }
            }

            if (!input.Next())
            {
                return false;
            }

            Frame.Guard.Tick();
            var from = Frame.Row[step.From];
            if (from.IsNode)
            {
                Begin(from.AsId);
                if (minimum == 0 && Arrive(from.AsId))
                {
                    return true;
                }
            }
        }
    }

    private void Begin(int from)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _wanted[i] = values[i].Evaluate(Frame);
        }

        _depth = 0;
        CursorAt(0).Start(from);
    }

    /// <summary>One hop further, or one back where there is none; whether it was a hop further.</summary>
    private bool Advance()
    {
        Frame.Guard.Tick();
        var cursor = CursorAt(_depth);
        if (_depth >= maximum || !cursor.MoveNext())
        {
            _depth--;
            return false;
        }

        if (!MayUse(cursor.Relationship))
        {
            return false;
        }

        if (_depth == _walk.Length)
        {
            var longer = new int[_walk.Length * 2];
            Array.Copy(_walk, longer, _walk.Length);
            _walk = longer;
        }

        _walk[_depth++] = cursor.Relationship;
        CursorAt(_depth).Start(cursor.Neighbour);
        return true;
    }

    private bool MayUse(int relationship)
    {
        for (var i = 0; i < _depth; i++)
        {
            if (_walk[i] == relationship)
            {
                return false;
            }
        }

        var properties = Frame.Graph.Relationship(relationship).Properties;
        for (var i = 0; i < keys.Length; i++)
        {
            if (Equality.Of(PropertySet.Get(properties, keys[i]), _wanted[i]) != Truth.True)
            {
                return false;
            }
        }

        return !_taken.Has(Frame, relationship);
    }

    /// <summary>Binds the walk so far, unless it must end elsewhere.</summary>
    private bool Arrive(int node)
    {
        if (step.ToBinding == EndBinding.Bound && Frame.Row[step.To] is var end && (!end.IsNode || end.AsId != node))
        {
            return false;
        }

        var list = new Value[_depth];
        for (var i = 0; i < _depth; i++)
        {
            list[step.Walk == WalkDirection.AsWritten ? i : _depth - 1 - i] = Value.Relationship(_walk[i]);
        }

        Frame.Row[step.Slot] = Value.Of(list);
        Frame.Row[step.To] = Value.Node(node);
        return true;
    }

    private NeighbourCursor CursorAt(int depth)
    {
        while (_cursors.Count <= depth)
        {
            _cursors.Add(new(Frame.Graph, step.Types, step.Directions));
        }

        return _cursors[depth];
    }
}
