using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The relationship, or the list of them, is known already: it must lie as the pattern says. Its ends are bound, or checked.</summary>
internal sealed class FollowOperator(Frame frame, Operator input, RelationshipStep step) : Operator(frame)
{
    private readonly Taken _taken = new(step.MustDiffer);
    private int _way;
    private bool _hasRow;

    public override void Open()
    {
        input.Open();
        _hasRow = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (!_hasRow)
            {
                if (!input.Next())
                {
                    return false;
                }

                Frame.Guard.Tick();
                _hasRow = true;
                _way = 0;
            }

            if (NextWay())
            {
                return true;
            }

            _hasRow = false;
        }
    }

    /// <summary>A list has one way, a relationship one or two.</summary>
    private bool NextWay()
    {
        var bound = Frame.Row[step.Slot];
        if (bound.Kind == ValueKind.List)
        {
            return _way++ == 0 && Walk(bound.AsList, step.Pattern.Length!);
        }

        if (bound.Kind != ValueKind.Relationship)
        {
            return false;
        }

        var relationship = Frame.Graph.Relationship(bound.AsId);
        while (_way < RelationshipEnds.Ways(step, relationship))
        {
            if (RelationshipEnds.Fit(Frame, step, relationship, _way++) && IsOfType(relationship) && !_taken.Has(Frame, relationship.Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool Walk(Value[] relationships, PathLength length)
    {
        var start = Frame.Row[step.From];
        if (!start.IsNode || relationships.Length < length.Minimum || relationships.Length > (length.Maximum ?? long.MaxValue))
        {
            return false;
        }

        var node = start.AsId;
        for (var i = 0; i < relationships.Length; i++)
        {
            var id = relationships[step.Walk == WalkDirection.AsWritten ? i : relationships.Length - 1 - i].AsId;
            var relationship = Frame.Graph.Relationship(id);
            if (!IsOfType(relationship) || !Leaves(relationship, node) || _taken.Has(Frame, id))
            {
                return false;
            }

            node = relationship.Other(node);
        }

        if (step.ToBinding == EndBinding.New)
        {
            Frame.Row[step.To] = Value.Node(node);
            return true;
        }

        return Frame.Row[step.To] is { IsNode: true } end && end.AsId == node;
    }

    private bool Leaves(RelationshipRecord relationship, int node) =>
        ((step.Directions & Directions.Outgoing) != 0 && relationship.Start == node)
        || ((step.Directions & Directions.Incoming) != 0 && relationship.End == node);

    private bool IsOfType(RelationshipRecord relationship) => step.Types.Length == 0 || Array.IndexOf(step.Types, relationship.Type) >= 0;
}
