namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A set of slots. Immutable; a bitmap of its own, because planning belongs to start-up and generic sets over numbers are compiled then.</summary>
internal sealed class SlotSet
{
    private const int BitsPerWord = 64;

    public static readonly SlotSet Empty = new([]);

    private readonly ulong[] _words;

    private SlotSet(ulong[] words) => _words = words;

    public bool Contains(int slot) => slot / BitsPerWord < _words.Length && (_words[slot / BitsPerWord] & (1UL << (slot % BitsPerWord))) != 0;

    public SlotSet With(int slot)
    {
        var words = new ulong[Math.Max(_words.Length, (slot / BitsPerWord) + 1)];
        _words.CopyTo(words, 0);
        words[slot / BitsPerWord] |= 1UL << (slot % BitsPerWord);
        return new(words);
    }

    public SlotSet With(SlotSet others)
    {
        var words = new ulong[Math.Max(_words.Length, others._words.Length)];
        _words.CopyTo(words, 0);
        for (var i = 0; i < others._words.Length; i++)
        {
            words[i] |= others._words[i];
        }

        return new(words);
    }

    public SlotSet With(int[] slots)
    {
        var set = this;
        foreach (var slot in slots)
        {
            set = set.With(slot);
        }

        return set;
    }

    public SlotSet Intersect(SlotSet other)
    {
        var words = new ulong[Math.Min(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & other._words[i];
        }

        return new(words);
    }

    public bool IsSubsetOf(SlotSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~(i < other._words.Length ? other._words[i] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
