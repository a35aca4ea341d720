namespace KnowledgeGraph.Cypher.Values;

/// <summary>A map: keys are distinct, compared ordinally, in the order given. Both arrays are taken over and never written again.</summary>
internal sealed class MapValue
{
    private const int LinearSearchUpTo = 12;

    public static readonly MapValue Empty = new([], ValueList.NoValues);

    private Dictionary<string, int>? _positions;

    public MapValue(string[] keys, Value[] values)
    {
        if (keys.Length != values.Length)
        {
            throw new ArgumentException("a map has one value a key");
        }

        Keys = keys;
        Values = values;
    }

    public string[] Keys { get; }

    public Value[] Values { get; }

    public int Count => Keys.Length;

    /// <summary>The value of a key; null where there is none.</summary>
    public Value this[string key]
    {
        get
        {
            var at = IndexOf(key);
            return at < 0 ? Value.Null : Values[at];
        }
    }

    public int IndexOf(string key) => Keys.Length <= LinearSearchUpTo ? Search(key) : Positions().GetValueOrDefault(key, -1);

    /// <summary>The keys in ordinal order.</summary>
    public string[] SortedKeys()
    {
        var sorted = (string[])Keys.Clone();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private int Search(string key)
    {
        var keys = Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            if (ReferenceEquals(keys[i], key))
            {
                return i;
            }
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (string.Equals(keys[i], key))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Positions()
    {
        if (_positions is { } known)
        {
            return known;
        }

        var positions = new Dictionary<string, int>(Keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < Keys.Length; i++)
        {
            positions[Keys[i]] = i;
        }

        return _positions = positions;
    }
}
