namespace KnowledgeGraph.Cypher.Values;

/// <summary>A list under construction. Not generic, so that its code is compiled ahead of time.</summary>
internal sealed class ValueList
{
    /// <summary>No values. Allocated here, because the framework's empty array of them would be compiled at start-up.</summary>
    public static readonly Value[] NoValues = new Value[0];

    private Value[] _items = NoValues;

    public int Count { get; private set; }

    public ref Value this[int index] => ref _items[index];

    public void Add(in Value value)
    {
        if (Count == _items.Length)
        {
            Resize(Math.Max(4, Count * 2));
        }

        _items[Count++] = value;
    }

    public void AddRange(Value[] values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    public void RemoveLast() => _items[--Count] = Value.Null;

    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    public Value[] ToArray()
    {
        if (Count == 0)
        {
            return NoValues;
        }

        var copy = new Value[Count];
        Array.Copy(_items, copy, Count);
        return copy;
    }

    /// <summary>A stretch of a list; the end is not included.</summary>
    public static Value[] Stretch(Value[] items, int from, int to)
    {
        if (from >= to)
        {
            return NoValues;
        }

        var stretch = new Value[to - from];
        Array.Copy(items, from, stretch, 0, stretch.Length);
        return stretch;
    }

    private void Resize(int capacity)
    {
        var grown = new Value[capacity];
        Array.Copy(_items, grown, Count);
        _items = grown;
    }
}
