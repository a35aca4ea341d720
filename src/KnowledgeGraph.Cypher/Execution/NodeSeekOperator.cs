using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>For each row the nodes that an index has under a value.</summary>
internal sealed class NodeSeekOperator(Frame frame, Operator input, int slot, PropertyIndex index, SeekKey seek) : Operator(frame)
{
    private const int None = -1;

    private Value _key;
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
            _at = index.Next(_at, _key);
        }

        while (_at == None)
        {
            Frame.Guard.Tick();
            if (!input.Next())
            {
                return false;
            }

            _key = seek.Evaluate(Frame);
            _at = _key.IsNull ? None : index.First(_key);
        }

        Frame.Row[slot] = Value.Node(index.IdAt(_at));
        return true;
    }
}
