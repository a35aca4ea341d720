using System.Numerics;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A set of small numbers as a bitmap: constant time to change, and walked in ascending order.</summary>
internal sealed class IdSet
{
    private const int BitsPerWord = 64;

    private ulong[] _words = new ulong[1];

    public int Count { get; private set; }

    public bool Contains(int id)
    {
        var word = id / BitsPerWord;
        return word < _words.Length && (_words[word] & Bit(id)) != 0;
    }

    public void Add(int id)
    {
        var word = id / BitsPerWord;
        if (word >= _words.Length)
        {
            var grown = new ulong[Math.Max(word + 1, _words.Length * 2)];
            Array.Copy(_words, grown, _words.Length);
            _words = grown;
        }

        if ((_words[word] & Bit(id)) == 0)
        {
            _words[word] |= Bit(id);
            Count++;
        }
    }

    public void Remove(int id)
    {
        if (Contains(id))
        {
            _words[id / BitsPerWord] &= ~Bit(id);
            Count--;
        }
    }

    /// <summary>The smallest member not below <paramref name="from"/>; -1 where there is none.</summary>
    public int Next(int from)
    {
        var word = from / BitsPerWord;
        if (word >= _words.Length)
        {
            return -1;
        }

        var rest = _words[word] & (ulong.MaxValue << (from % BitsPerWord));
        while (rest == 0)
        {
            if (++word >= _words.Length)
            {
                return -1;
            }

            rest = _words[word];
        }

        return (word * BitsPerWord) + BitOperations.TrailingZeroCount(rest);
    }

    private static ulong Bit(int id) => 1UL << (id % BitsPerWord);
}
