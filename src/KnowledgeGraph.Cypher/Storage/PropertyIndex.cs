using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A hash table from property values to element ids. An index over several keys holds the list of their values.</summary>
internal sealed class PropertyIndex(IndexDefinition definition)
{
    private const int None = -1;

    private int[] _buckets = NewBuckets(16);
    private Entry[] _entries = new Entry[16];
    private int _used;
    private int _free = None;

    public IndexDefinition Definition => definition;

    public int Count { get; private set; }

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
        var hash = Equivalence.Hash(key);
        return Matching(_buckets[Bucket(hash)], hash, key);
    }

    /// <summary>The next entry equal to the value after a position.</summary>
    public int Next(int position, in Value key)
    {
        ref readonly var entry = ref _entries[position];
        return Matching(entry.Next, entry.Hash, key);
    }

    public int IdAt(int position) => _entries[position].Id;

    public void Add(in Value key, int id)
    {
        if (_free == None && _used == _entries.Length)
        {
            Grow();
        }

        int at;
        if (_free != None)
        {
            at = _free;
            _free = _entries[at].Next;
        }
        else
        {
            at = _used++;
        }

        var hash = Equivalence.Hash(key);
        ref var bucket = ref _buckets[Bucket(hash)];
        _entries[at] = new() { Hash = hash, Next = bucket, Id = id, Key = key };
        bucket = at;
        Count++;
    }

    public void Remove(in Value key, int id)
    {
        ref var link = ref _buckets[Bucket(Equivalence.Hash(key))];
        while (link != None)
        {
            var at = link;
            ref var entry = ref _entries[at];
            if (entry.Id == id)
            {
                link = entry.Next;
                entry = new() { Next = _free, Id = None };
                _free = at;
                Count--;
                return;
            }

            link = ref entry.Next;
        }
    }

    private static int[] NewBuckets(int length)
    {
        var buckets = new int[length];
        Array.Fill(buckets, None);
        return buckets;
    }

    private int Matching(int at, int hash, in Value key)
    {
        while (at != None)
        {
            ref readonly var entry = ref _entries[at];
            if (entry.Hash == hash && Equality.Of(entry.Key, key) == Truth.True)
            {
                return at;
            }

            at = entry.Next;
        }

        return None;
    }

    /// <summary>Lengths are powers of two; the hash of a small integer is the integer, so its upper half is folded in.</summary>
    private int Bucket(int hash) => (int)((uint)(hash ^ (hash >>> 16)) & (uint)(_buckets.Length - 1));

    private void Grow()
    {
        var entries = new Entry[_entries.Length * 2];
        Array.Copy(_entries, entries, _used);
        _entries = entries;
        _buckets = NewBuckets(entries.Length);
        for (var at = 0; at < _used; at++)
        {
            ref var bucket = ref _buckets[Bucket(_entries[at].Hash)];
            _entries[at].Next = bucket;
            bucket = at;
        }
    }

    private struct Entry
    {
        public int Hash;
        public int Next;
        public int Id;
        public Value Key;
    }
}
