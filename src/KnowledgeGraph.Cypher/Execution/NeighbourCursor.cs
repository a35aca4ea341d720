using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Walks the relationships of one node, of some types and directions; all of them, or those to one neighbour.</summary>
/// <param name="types">Each once; empty is any type.</param>
internal sealed class NeighbourCursor(Graph graph, int[] types, Directions directions)
{
    private const int AnyNeighbour = -1;

    private NodeRecord _node = null!;
    private int _wanted;
    private Adjacency _adjacency = null!;
    private int _group;
    private NeighbourList _list = null!;
    private int _at;
    private int _end;

    public int Relationship { get; private set; }

    public int Neighbour { get; private set; }

    public void Start(int node) => Start(node, AnyNeighbour);

    /// <summary>Only the relationships that lead to one node.</summary>
    public void Start(int node, int neighbour)
    {
        _node = graph.Node(node);
        _wanted = neighbour;
        _adjacency = (directions & Directions.Outgoing) != 0 ? _node.Outgoing : _node.Incoming;
        _group = 0;
        _at = 0;
        _end = 0;
    }

    public bool MoveNext()
    {
        while (true)
        {
            while (_at < _end)
            {
                Neighbour = _list.NeighbourAt(_at);
                Relationship = _list.RelationshipAt(_at++);
                if (Neighbour != _node.Id || !IsSecondPass)
                {
                    return true;
                }
            }

            if (!NextList())
            {
                return false;
            }
        }
    }

    /// <summary>A loop stands in both directions and was given already.</summary>
    private bool IsSecondPass => directions == Directions.Both && ReferenceEquals(_adjacency, _node.Incoming);

    private bool NextList()
    {
        while (true)
        {
            var groups = types.Length > 0 ? types.Length : _adjacency.Lists.Length;
            if (_group == groups)
            {
                if (directions != Directions.Both || ReferenceEquals(_adjacency, _node.Incoming))
                {
                    return false;
                }

                _adjacency = _node.Incoming;
                _group = 0;
                continue;
            }

            var list = types.Length > 0 ? _adjacency.OfType(types[_group]) : _adjacency.Lists[_group];
            _group++;
            if (list is { Count: > 0 })
            {
                _list = list;
                _at = _wanted == AnyNeighbour ? 0 : list.LowerBound(_wanted);
                _end = _wanted == AnyNeighbour ? list.Count : list.LowerBound(_wanted + 1);
                return true;
            }
        }
    }
}
