using System.Text;
using KnowledgeGraph.Curation.Numbers;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Finds the passage of a text that the fewest edits lead to.</summary>
internal static class NearestPassage
{
    /// <summary>How many likely places of a text are compared.</summary>
    private const int MostPlaces = 3;

    /// <summary>A longer text is not compared from end to end.</summary>
    private const int LongestWhole = 50_000;

    /// <summary>In a text in which it is worth looking everywhere. Null where nothing is near.</summary>
    public static NearPassage? Anywhere(SoughtWords sought, ProofText text) =>
        Likely(sought, text, sought.PlacesIn(text.Text.Content))
        ?? (text.Text.Content.Length <= LongestWhole ? Within(sought, text, 0, text.Text.Content.Length) : null);

    /// <summary>Only where rare parts of the words point to. Null where nothing is near.</summary>
    public static NearPassage? Likely(SoughtWords sought, ProofText text, List<LikelyPlace> places)
    {
        NearPassage? nearest = null;
        for (var i = 0; i < Math.Min(MostPlaces, places.Count); i++)
        {
            if (Within(sought, text, places[i].Start, places[i].End) is { } near && (nearest is null || near.Distance < nearest.Distance))
            {
                nearest = near;
            }
        }

        return nearest;
    }

    private static NearPassage? Within(SoughtWords sought, ProofText text, int start, int end)
    {
        var content = text.Text.Content;
        (start, end) = (Whole(content, start, -1), Whole(content, end, 1));
        var best = Best(sought.Points, Runes.Of(content.AsSpan(start..end)));
        if (best.Distance > sought.Reach || best.Length == 0)
        {
            return null;
        }

        var from = start + Units(content.AsSpan(start), best.Start);
        var to = from + Units(content.AsSpan(from), best.Length);
        to = from + content.AsSpan(from..to).TrimEnd().Length;
        (from, to) = (ToWordBorder(content, from, -1), ToWordBorder(content, to, 1));
        var script = EditScript.Between(sought.Words, content[from..to]);
        return new(text.Places.Range(from, to), best.Distance, script);
    }

    /// <summary>The run of a text with the least distance, each column of the table keeping where its run began (Sellers).</summary>
    private static Run Best(int[] sought, int[] text)
    {
        var (costs, starts) = (new int[sought.Length + 1], new int[sought.Length + 1]);
        for (var i = 0; i <= sought.Length; i++)
        {
            costs[i] = i;
        }

        var best = new Run(sought.Length, 0, 0);
        for (var j = 0; j < text.Length; j++)
        {
            var (diagonal, diagonalStart) = (0, j);
            starts[0] = j + 1;
            for (var i = 1; i <= sought.Length; i++)
            {
                var (cost, start) = (diagonal + (sought[i - 1] == text[j] ? 0 : 1), diagonalStart);
                (cost, start) = costs[i] + 1 < cost ? (costs[i] + 1, starts[i]) : (cost, start);
                (cost, start) = costs[i - 1] + 1 < cost ? (costs[i - 1] + 1, starts[i - 1]) : (cost, start);
                (diagonal, diagonalStart) = (costs[i], starts[i]);
                (costs[i], starts[i]) = (cost, start);
            }

            // Of two ends as near, the later one of the same run: rather a character exchanged than one left out.
            if (costs[^1] < best.Distance || (costs[^1] == best.Distance && starts[^1] == best.Start && best.Length > 0))
            {
                best = new(costs[^1], starts[^1], j + 1 - starts[^1]);
            }
        }

        return best;
    }

    /// <summary>An index that splits no surrogate pair.</summary>
    private static int Whole(string text, int index, int step) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index + step : index;

    /// <summary>To the beginning or end of the word that the index is in; a Chinese character is a word alone.</summary>
    private static int ToWordBorder(string text, int index, int step)
    {
        while (index > 0 && index < text.Length && IsWord(text[index - 1]) && IsWord(text[index]))
        {
            index += step;
        }

        return index;
    }

    private static bool IsWord(char c) => Characters.Kind(c) is TokenKind.Word or TokenKind.Digits;

    private static int Units(ReadOnlySpan<char> text, int points)
    {
        var units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (points-- == 0)
            {
                break;
            }

            units += rune.Utf16SequenceLength;
        }

        return units;
    }

    /// <param name="Start">In code points of what was searched.</param>
    private readonly record struct Run(int Distance, int Start, int Length);
}
