namespace KnowledgeGraph.Cypher;

/// <summary>Items while they are gathered; most often they end as an array.</summary>
/// <remarks>
/// A <see cref="List{T}"/> would do. For each type of item the runtime then loads its five interfaces too, at each start;
/// a statement gathers items of some twenty types before it gives its first row.
/// </remarks>
internal sealed class Growing<T>
    where T : class
{
    private T[]? _items;

    public int Count { get; private set; }

    public T this[int index]
    {
        get => _items![index];
        set => _items![index] = value;
    }

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[4];
        }
        else if (Count == _items.Length)
        {
            var grown = new T[2 * Count];
            Array.Copy(_items, grown, Count);
            _items = grown;
        }

        _items[Count++] = item;
    }

    /// <returns>Null where none fulfils it.</returns>
    public T? Find(Predicate<T> condition)
    {
        for (var i = 0; i < Count; i++)
        {
            if (condition(_items![i]))
            {
                return _items[i];
            }
        }

        return null;
    }

    public bool Exists(Predicate<T> condition) => Find(condition) is not null;

    public TResult[] ConvertAll<TResult>(Func<T, TResult> convert)
        where TResult : class
    {
        var converted = new TResult[Count];
        for (var i = 0; i < Count; i++)
        {
            converted[i] = convert(_items![i]);
        }

        return converted;
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        if (_items is not null)
        {
            Array.Copy(_items, items, Count);
        }

        return items;
    }

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(Growing<T> items)
    {
        private int _next;

        public readonly T Current => items._items![_next - 1];

        public bool MoveNext() => ++_next <= items.Count;
    }
}
