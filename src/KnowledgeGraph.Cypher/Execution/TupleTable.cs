using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Distinct tuples of values, by equivalence, numbered in the order they came. Not generic, so that its code is compiled ahead of time.</summary>
internal sealed class TupleTable(Guard guard)
{
    private const int None = Buckets.None;
    private const int BytesPerTuple = 48;
    private const int BytesPerValue = 16;

    private int[] _buckets = Buckets.New(16);
    private int[] _hashes = new int[16];
    private int[] _next = new int[16];
    private Value[][] _tuples = new Value[16][];

    public int Count { get; private set; }

    public Value[] this[int number] => _tuples[number];

    /// <summary>The number of a tuple. A new one is copied, so the caller may go on using the array.</summary>
    /// <returns>True where the tuple is new.</returns>
    public bool Add(Value[] tuple, out int number)
    {
        var hash = Equivalence.Hash(tuple);
        for (number = _buckets[Buckets.Of(hash, _buckets)]; number != None; number = _next[number])
        {
            if (_hashes[number] == hash && Equivalence.Same(_tuples[number], tuple))
            {
                return false;
            }
        }

        guard.Charge(BytesPerTuple + (tuple.Length * BytesPerValue));
        if (Count == _tuples.Length)
        {
            Grow();
        }

        number = Count++;
        var copy = new Value[tuple.Length];
        Array.Copy(tuple, copy, tuple.Length);
        _tuples[number] = copy;
        _hashes[number] = hash;
        Link(number);
        return true;
    }

    private void Link(int number)
    {
        ref var bucket = ref _buckets[Buckets.Of(_hashes[number], _buckets)];
        _next[number] = bucket;
        bucket = number;
    }

    private void Grow()
    {
        var capacity = Count * 2;
        var hashes = new int[capacity];
        Array.Copy(_hashes, hashes, Count);
        _hashes = hashes;
        var tuples = new Value[capacity][];
        Array.Copy(_tuples, tuples, Count);
        _tuples = tuples;
        _next = new int[capacity];
        _buckets = Buckets.New(capacity);
        for (var number = 0; number < Count; number++)
        {
            Link(number);
        }
    }
}
