namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The relationships of one node, type and direction, sorted by the node at the other end.</summary>
internal sealed class NeighbourList(int type)
{
    private int[] _neighbours = new int[2];
    private int[] _relationships = new int[2];

    public int Type => type;

    public int Count { get; private set; }

    /// <summary>By ascending neighbour; <see cref="NeighbourAt"/> the same position is the node that the relationship leads to.</summary>
    public ReadOnlySpan<int> Relationships => new(_relationships, 0, Count);

    public int NeighbourAt(int position) => _neighbours[position];

    public int RelationshipAt(int position) => _relationships[position];

    /// <summary>The first position whose neighbour is not below the given one.</summary>
    public int LowerBound(int neighbour)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_neighbours[middle] < neighbour)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public void Add(int neighbour, int relationship)
    {
        var at = Count == 0 || _neighbours[Count - 1] <= neighbour ? Count : LowerBound(neighbour + 1);
        if (Count == _neighbours.Length)
        {
            _neighbours = Grown(_neighbours);
            _relationships = Grown(_relationships);
        }

        if (at < Count)
        {
            Array.Copy(_neighbours, at, _neighbours, at + 1, Count - at);
            Array.Copy(_relationships, at, _relationships, at + 1, Count - at);
        }

        _neighbours[at] = neighbour;
        _relationships[at] = relationship;
        Count++;
    }

    public void Remove(int neighbour, int relationship)
    {
        var at = LowerBound(neighbour);
        while (at < Count && _neighbours[at] == neighbour && _relationships[at] != relationship)
        {
            at++;
        }

        if (at < Count && _neighbours[at] == neighbour)
        {
            Count--;
            Array.Copy(_neighbours, at + 1, _neighbours, at, Count - at);
            Array.Copy(_relationships, at + 1, _relationships, at, Count - at);
        }
    }

    private static int[] Grown(int[] items)
    {
        var grown = new int[items.Length * 2];
        Array.Copy(items, grown, items.Length);
        return grown;
    }
}
