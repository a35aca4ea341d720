using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>For each row every node of a set, in ascending order.</summary>
internal sealed class NodeScanOperator(Frame frame, Operator input, int slot, int? label) : Operator(frame)
{
    private const int NoRow = -1;

    private IdSet _nodes = frame.Graph.AllNodes;
    private int _next = NoRow;

    public override void Open()
    {
        input.Open();
        _nodes = label is { } symbol ? Frame.Graph.NodesWith(symbol) : Frame.Graph.AllNodes;
        _next = NoRow;
    }

    public override bool Next()
    {
        while (true)
        {
            Frame.Guard.Tick();
            if (_next == NoRow)
            {
                if (!input.Next())
                {
                    return false;
                }

                _next = 0;
            }

            var node = _nodes.Next(_next);
            if (node >= 0)
            {
                _next = node + 1;
                Frame.Row[slot] = Value.Node(node);
                return true;
            }

            _next = NoRow;
        }
    }
}
