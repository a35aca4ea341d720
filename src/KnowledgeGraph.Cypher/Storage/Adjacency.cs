namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The relationships of one node in one direction, grouped by type.</summary>
internal sealed class Adjacency
{
    private static readonly NeighbourList[] None = [];

    private NeighbourList[] _lists = None;

    /// <summary>Relationships of every type.</summary>
    public int Count { get; private set; }

    /// <summary>One list a type, in the order the types first came; some may be empty.</summary>
    public ReadOnlySpan<NeighbourList> Lists => _lists;

    /// <summary>The list of a type; null where the node never had one.</summary>
    public NeighbourList? OfType(int type)
    {
        foreach (var list in _lists)
        {
            if (list.Type == type)
            {
                return list;
            }
        }

        return null;
    }

    public int Degree(int type) => OfType(type)?.Count ?? 0;

    public void Add(int type, int neighbour, int relationship)
    {
        var list = OfType(type);
        if (list is null)
        {
            list = new(type);
            var grown = new NeighbourList[_lists.Length + 1];
            _lists.CopyTo(grown, 0);
            grown[^1] = list;
            _lists = grown;
        }

        list.Add(neighbour, relationship);
        Count++;
    }

    public void Remove(int type, int neighbour, int relationship)
    {
        OfType(type)!.Remove(neighbour, relationship);
        Count--;
    }
}
