using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The different values of an index, each with the list of entries that have it.</summary>
internal sealed class KeyTable
{
    private const int None = Buckets.None;

    private int[] _buckets = Buckets.New(16);
    private Group[] _groups = new Group[16];
    private int _used;
    private int _free = None;

    public int Count { get; private set; }

    public ref Group this[int number] => ref _groups[number];

    /// <summary>The number of a value, by equivalence; -1 where it is not there.</summary>
    public int Find(in Value key)
    {
        var hash = Equivalence.Hash(key);
        var number = _buckets[Buckets.Of(hash, _buckets)];
        while (number != None && (_groups[number].Hash != hash || !Equivalence.Same(_groups[number].Key, key)))
        {
            number = _groups[number].NextInBucket;
        }

        return number;
    }

    public int FindOrAdd(in Value key)
    {
        var known = Find(key);
        if (known != None)
        {
            return known;
        }

        var number = Allocate();
        _groups[number] = new() { Key = key, Hash = Equivalence.Hash(key), First = None, Last = None };
        Link(number);
        Count++;
        return number;
    }

    public void Remove(int number)
    {
        ref var link = ref _buckets[Buckets.Of(_groups[number].Hash, _buckets)];
        while (link != number)
        {
            link = ref _groups[link].NextInBucket;
        }

        link = _groups[number].NextInBucket;
        _groups[number] = new() { NextInBucket = _free };
        _free = number;
        Count--;
    }

    private void Link(int number)
    {
        ref var bucket = ref _buckets[Buckets.Of(_groups[number].Hash, _buckets)];
        _groups[number].NextInBucket = bucket;
        bucket = number;
    }

    private int Allocate()
    {
        if (_free != None)
        {
            var number = _free;
            _free = _groups[number].NextInBucket;
            return number;
        }

        if (_used == _groups.Length)
        {
            Grow();
        }

        return _used++;
    }

    /// <summary>Only called when no number is free, so every one of them is in use.</summary>
    private void Grow()
    {
        var groups = new Group[_used * 2];
        Array.Copy(_groups, groups, _used);
        _groups = groups;
        _buckets = Buckets.New(groups.Length);
        for (var number = 0; number < _used; number++)
        {
            Link(number);
        }
    }

    /// <summary>A value, and the ends of the list of its entries.</summary>
    internal struct Group
    {
        public Value Key;
        public int Hash;
        public int NextInBucket;
        public int First;
        public int Last;
    }
}
