using System.Buffers;
using KnowledgeGraph.Curation.Numbers;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Words that stand nowhere exactly, made ready to be looked for in many texts: where their rare parts stand, the whole may stand nearly.</summary>
internal sealed class SoughtWords
{
    /// <summary>How many of the longest words of a quote are looked for.</summary>
    private const int MostSeeds = 12;

    /// <summary>A part that a text has more often leads to no place in it.</summary>
    private const int MostPlaces = 24;

    /// <summary>Two Chinese characters say as much as a word.</summary>
    private const int HanSeed = 2;

    private readonly List<Seed> seeds = [];

    /// <summary>All seeds at once, so that a text is gone through once.</summary>
    private readonly SearchValues<string> any;

    public SoughtWords(string words)
    {
        Words = words;
        Points = Runes.Of(words);
        var tokens = TokenText.Of(words);
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = tokens[i].Kind switch
            {
                TokenKind.Word or TokenKind.Digits => tokens[i].Length,
                TokenKind.Han when tokens[i + 1].Kind == TokenKind.Han && tokens.IsGlued(i + 1) => HanSeed,
                _ => 0,
            };
            if (length > 0)
            {
                seeds.Add(new(words.Substring(tokens[i].Start, length), tokens[i].Start));
            }
        }

        seeds.Sort((a, b) => a.Text.Length != b.Text.Length ? b.Text.Length - a.Text.Length : a.Offset - b.Offset);
        seeds.RemoveRange(Math.Min(MostSeeds, seeds.Count), Math.Max(0, seeds.Count - MostSeeds));
        any = SearchValues.Create([.. seeds.Select(seed => seed.Text).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);
    }

    public string Words { get; }

    public int[] Points { get; }

    /// <summary>Farther away is not near: a third of the words.</summary>
    public int Reach => Math.Max(1, Points.Length / 3);

    /// <summary>
    /// Where in a text the words may stand, by UTF-16 index, the likeliest first: places to which several rare parts point, each weighing its length.
    /// </summary>
    public List<LikelyPlace> PlacesIn(string text)
    {
        var votes = Votes(text);
        votes.Sort((a, b) => a.Beginning != b.Beginning ? a.Beginning - b.Beginning : a.Seed.Offset - b.Seed.Offset);
        var (slack, places) = (8 + (Words.Length / 4), new List<LikelyPlace>());
        for (var i = 0; i < votes.Count;)
        {
            var (end, weight) = (i, 0);
            var counted = new HashSet<int>();
            for (; end < votes.Count && votes[end].Beginning - votes[i].Beginning <= slack; end++)
            {
                weight += counted.Add(votes[end].Seed.Offset) ? votes[end].Seed.Text.Length : 0;
            }

            places.Add(new(Math.Max(0, votes[i].Beginning - slack), Math.Min(text.Length, votes[end - 1].Beginning + Words.Length + slack), weight));
            i = end;
        }

        places.Sort((a, b) => a.Weight != b.Weight ? b.Weight - a.Weight : a.Start - b.Start);
        return places;
    }

    private List<Vote> Votes(string text)
    {
        var (votes, counts) = (new List<Vote>(), new int[seeds.Count]);
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            for (var i = 0; i < seeds.Count; i++)
            {
                if (counts[i] <= MostPlaces && string.Compare(text, at, seeds[i].Text, 0, seeds[i].Text.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    counts[i]++;
                    votes.Add(new(at - seeds[i].Offset, seeds[i]));
                }
            }
        }

        votes.RemoveAll(vote => counts[seeds.IndexOf(vote.Seed)] > MostPlaces);
        return votes;
    }

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(any) is var at and >= 0 ? from + at : -1;

    /// <param name="Offset">Where it stands in the words.</param>
    private sealed record Seed(string Text, int Offset);

    /// <param name="Beginning">Where the whole would begin if this part stood in its place.</param>
    private sealed record Vote(int Beginning, Seed Seed);
}

/// <param name="Start">UTF-16 index; the end is exclusive.</param>
/// <param name="Weight">Characters of rare parts that point there.</param>
internal sealed record LikelyPlace(int Start, int End, int Weight);
