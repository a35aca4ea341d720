using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>For each row the relationships that an index has under a value, where their ends fit.</summary>
internal sealed class RelationshipSeekOperator(Frame frame, Operator input, RelationshipStep step, PropertyIndex index, SeekKey seek)
    : Operator(frame)
{
    private const int None = -1;

    private readonly Taken _taken = new(step.MustDiffer);
    private int _at = None;
    private int _way;

    public override void Open()
    {
        input.Open();
        _at = None;
    }

    public override bool Next()
    {
        while (true)
        {
            Frame.Guard.Tick();
            if (_at == None)
            {
                if (!input.Next())
                {
                    return false;
                }

                var key = seek.Evaluate(Frame);
                _at = key.IsNull ? None : index.First(key);
                _way = 0;
                continue;
            }

            var relationship = Frame.Graph.Relationship(index.IdAt(_at));
            if (_way == RelationshipEnds.Ways(step, relationship))
            {
                _at = index.Next(_at);
                _way = 0;
                continue;
            }

            if (RelationshipEnds.Fit(Frame, step, relationship, _way++) && !_taken.Has(Frame, relationship.Id))
            {
                Frame.Row[step.Slot] = Value.Relationship(relationship.Id);
                return true;
            }
        }
    }
}
