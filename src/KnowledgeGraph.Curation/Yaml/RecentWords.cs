namespace KnowledgeGraph.Curation.Yaml;

/// <summary>Short texts that were met before, so that a key or an id that stands in a file a hundred times is one string.</summary>
internal sealed class RecentWords
{
    private const int Slots = 128, Longest = 40;

    private readonly string[] slots = new string[Slots];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref slots[((text[0] * 31) + (text[^1] * 7) + (text[text.Length / 2] * 3) + text.Length) & (Slots - 1)];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
