namespace KnowledgeGraph.Cypher.Values;

/// <summary>A list under construction. Not generic, so that its code is compiled ahead of time.</summary>
internal sealed class ValueList
{
    private static readonly Value[] None = [];

    private Value[] _items = None;

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
        foreach (ref readonly var value in values.AsSpan())
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
            return None;
        }

        var copy = new Value[Count];
        Array.Copy(_items, copy, Count);
        return copy;
    }

    private void Resize(int capacity)
    {
        var grown = new Value[capacity];
        Array.Copy(_items, grown, Count);
        _items = grown;
    }
}
