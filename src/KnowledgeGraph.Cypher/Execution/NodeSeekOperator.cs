using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>For each row the nodes that an index has under a value.</summary>
internal sealed class NodeSeekOperator(Frame frame, Operator input, int slot, PropertyIndex index, SeekKey seek) : Operator(frame)
{
    private const int None = -1;

    private int _at = None;

    public override void Open()
    {
        input.Open();
        _at = None;
    }

    public override bool Next()
    {
        if (_at != None)
        {
            _at = index.Next(_at);
        }

        while (_at == None)
        {
            Frame.Guard.Tick();
            if (!input.Next())
            {
                return false;
            }

            var key = seek.Evaluate(Frame);
            _at = key.IsNull ? None : index.First(key);
        }

        Frame.Row[slot] = Value.Node(index.IdAt(_at));
        return true;
    }
}
