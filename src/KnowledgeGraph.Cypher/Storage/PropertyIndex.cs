using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// A hash table from property values to element ids. An index over several keys holds the list of their values.
/// Adding and removing take constant time, however many elements share a value.
/// </summary>
internal sealed class PropertyIndex(IndexDefinition definition)
{
    private const int None = -1;

    private readonly KeyTable _keys = new();
    private Entry[] _entries = new Entry[16];
    private int[] _entryOfId = [];
    private int _used;
    private int _free = None;

    public IndexDefinition Definition => definition;

    public int Count { get; private set; }

    /// <summary>How many different values there are.</summary>
    public int DistinctCount => _keys.Count;

    /// <summary>The value under which an element stands; null where it lacks a key, and is not indexed.</summary>
    public Value KeyOf(Property[] properties)
    {
        var keys = definition.Keys;
        if (keys.Length == 1)
        {
            return PropertySet.Get(properties, keys[0]);
        }

        var values = new Value[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = PropertySet.Get(properties, keys[i]);
            if (values[i].IsNull)
            {
                return Value.Null;
            }
        }

        return Value.Of(values);
    }

    /// <summary>The position of the first entry equal to a value by Cypher's <c>=</c>; -1 where there is none.</summary>
    public int First(in Value key)
    {
        var number = _keys.Find(key);
        return number == None || Equality.Of(_keys[number].Key, key) != Truth.True ? None : _keys[number].First;
    }

    /// <summary>The next entry with the same value; -1 behind the last.</summary>
    public int Next(int position) => _entries[position].Next;

    public int IdAt(int position) => _entries[position].Id;

    /// <summary>Enters an element behind the others of its value. It must not be in the index yet.</summary>
    public void Add(in Value key, int id)
    {
        var number = _keys.FindOrAdd(key);
        var at = Allocate();
        ref var group = ref _keys[number];
        _entries[at] = new() { Id = id, Key = number, Next = None, Previous = group.Last };
        if (group.Last == None)
        {
            group.First = at;
        }
        else
        {
            _entries[group.Last].Next = at;
        }

        group.Last = at;
        Remember(id, at);
        Count++;
    }

    /// <summary>Takes an element out. It must be in the index.</summary>
    public void Remove(int id)
    {
        var at = _entryOfId[id];
        var entry = _entries[at];
        ref var group = ref _keys[entry.Key];
        if (entry.Previous == None)
        {
            group.First = entry.Next;
        }
        else
        {
            _entries[entry.Previous].Next = entry.Next;
        }

        if (entry.Next == None)
        {
            group.Last = entry.Previous;
        }
        else
        {
            _entries[entry.Next].Previous = entry.Previous;
        }

        if (group.First == None)
        {
            _keys.Remove(entry.Key);
        }

        _entries[at].Next = _free;
        _free = at;
        Count--;
    }

    private int Allocate()
    {
        if (_free != None)
        {
            var at = _free;
            _free = _entries[at].Next;
            return at;
        }

        if (_used == _entries.Length)
        {
            var grown = new Entry[_used * 2];
            Array.Copy(_entries, grown, _used);
            _entries = grown;
        }

        return _used++;
    }

    private void Remember(int id, int at)
    {
        if (id >= _entryOfId.Length)
        {
            var grown = new int[Math.Max(id + 1, Math.Max(16, _entryOfId.Length * 2))];
            Array.Copy(_entryOfId, grown, _entryOfId.Length);
            _entryOfId = grown;
        }

        _entryOfId[id] = at;
    }

    /// <summary>One element in the list of those with the same value.</summary>
    private struct Entry
    {
        public int Id;
        public int Key;
        public int Next;
        public int Previous;
    }
}
