using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>From a bound node along one relationship: to every neighbour, or by binary search to a bound one.</summary>
internal sealed class ExpandOperator(Frame frame, Operator input, RelationshipStep step) : Operator(frame)
{
    private readonly NeighbourCursor _cursor = new(frame.Graph, step.Types, step.Directions);
    private readonly NeighbourCursor _backwards = new(frame.Graph, step.Types, Turned(step.Directions));
    private readonly Taken _taken = new(step.MustDiffer);
    private NeighbourCursor? _current;

    public override void Open()
    {
        input.Open();
        _current = null;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_current is { } cursor && cursor.MoveNext())
            {
                Frame.Guard.Tick();
                if (_taken.Has(Frame, cursor.Relationship))
                {
                    continue;
                }

                Frame.Row[step.Slot] = Value.Relationship(cursor.Relationship);
                if (step.ToBinding == EndBinding.New)
                {
                    Frame.Row[step.To] = Value.Node(cursor.Neighbour);
                }

                return true;
            }

            if (!input.Next())
            {
                return false;
            }

            Frame.Guard.Tick();
            _current = Begin();
        }
    }

    private static Directions Turned(Directions directions) => directions switch
    {
        Directions.Outgoing => Directions.Incoming,
        Directions.Incoming => Directions.Outgoing,
        _ => Directions.Both,
    };

    /// <summary>A cursor for the row; null where one of its ends is null.</summary>
    private NeighbourCursor? Begin()
    {
        var from = NodeAt(step.From);
        if (step.ToBinding == EndBinding.New)
        {
            if (from >= 0)
            {
                _cursor.Start(from);
            }

            return from >= 0 ? _cursor : null;
        }

        var to = NodeAt(step.To);
        if (from < 0 || to < 0)
        {
            return null;
        }

        var cursor = Degree(from) <= Degree(to) ? _cursor : _backwards;
        cursor.Start(ReferenceEquals(cursor, _cursor) ? from : to, ReferenceEquals(cursor, _cursor) ? to : from);
        return cursor;
    }

    private int Degree(int node)
    {
        var record = Frame.Graph.Node(node);
        return record.Outgoing.Count + record.Incoming.Count;
    }

    private int NodeAt(int slot)
    {
        ref readonly var value = ref Frame.Row[slot];
        return value.IsNode ? value.AsId
            : value.IsNull ? -1
            : throw new StoreException(Failures.WrongKind(Frame.At(step.Pattern.Span), "A pattern", "a node at each end", ValueText.InMessage(value)));
    }
}
