using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Support;

/// <summary>Finds all cues of some languages in a text in one pass.</summary>
internal sealed class CueScanner
{
    /// <summary>By their first two characters; those that may begin within a word apart.</summary>
    private readonly Dictionary<int, List<Cue>> byBeginning = [];
    private readonly List<Cue> open = [];
    private readonly HashSet<string> worded = [];

    public CueScanner(IEnumerable<CueMeaning> meanings, IReadOnlyCollection<string> languages)
    {
        foreach (var meaning in meanings)
        {
            Add(meaning, meaning.Words, CueStrength.Weak, languages);
            Add(meaning, meaning.Strong, CueStrength.Strong, languages);
            Add(meaning, meaning.Except, CueStrength.None, languages);
            if (meaning.Words.Any(phrase => languages.Contains(phrase.Language)))
            {
                worded.Add(meaning.Name);
            }
        }
    }

    /// <summary>Whether a claim that says so needs a word for it: these languages have some.</summary>
    public bool NeedsWord(CueMeaning meaning) => worded.Contains(meaning.Name);

    /// <summary>In the text's order.</summary>
    public ImmutableArray<CueHit> Scan(string text)
    {
        var normal = CueText.Normal(text);
        var found = new List<CueHit>();
        for (var i = 0; i < normal.Length; i++)
        {
            if (CueText.IsBorder(normal, i))
            {
                MatchAt(Beginning(normal, i), normal, i, found);
                if (i + 1 < normal.Length)
                {
                    MatchAt(normal[i], normal, i, found);
                }
            }

            Match(open, normal, i, found);
        }

        return found.Count == 0 ? [] : [.. found.Where(hit => hit.Strength != CueStrength.None && !found.Exists(other => other.Excepts(hit)))];
    }

    private void MatchAt(int beginning, string normal, int at, List<CueHit> found)
    {
        if (byBeginning.TryGetValue(beginning, out var cues))
        {
            Match(cues, normal, at, found);
        }
    }

    private static int Beginning(string normal, int at) => at + 1 < normal.Length ? (normal[at + 1] << 16) | normal[at] : normal[at];

    private static void Match(List<Cue> cues, string normal, int at, List<CueHit> found)
    {
        foreach (var (meaning, phrase, strength) in cues)
        {
            if (EndOf(phrase, normal, at) is { } end)
            {
                found.Add(new(meaning, phrase, strength, at, end));
            }
        }
    }

    /// <summary>Where the phrase that begins here ends; null where it does not begin here.</summary>
    private static int? EndOf(CuePhrase phrase, string normal, int at)
    {
        if (!phrase.Parts[0].IsAt(normal, at))
        {
            return null;
        }

        var end = at + phrase.Parts[0].Words.Length;
        var limit = phrase.Parts.Length == 1 ? end : CueText.SentenceEnd(normal, end);
        foreach (var part in phrase.Parts.Skip(1))
        {
            while (end < limit && !part.IsAt(normal, end))
            {
                end++;
            }

            if (end == limit)
            {
                return null;
            }

            end += part.Words.Length;
        }

        return end;
    }

    private void Add(CueMeaning meaning, ImmutableArray<CuePhrase> phrases, CueStrength strength, IReadOnlyCollection<string> languages)
    {
        foreach (var phrase in phrases.Where(phrase => languages.Contains(phrase.Language)))
        {
            var first = phrase.Parts[0];
            if (first.Before == CueBorder.Open)
            {
                open.Add(new(meaning, phrase, strength));
                continue;
            }

            // A word of one character may be followed by anything.
            var key = first.Words.Length == 1 ? first.Words[0] : Beginning(first.Words, 0);
            if (!byBeginning.TryGetValue(key, out var cues))
            {
                byBeginning.Add(key, cues = []);
            }

            cues.Add(new(meaning, phrase, strength));
        }
    }

    private sealed record Cue(CueMeaning Meaning, CuePhrase Phrase, CueStrength Strength);
}

/// <summary>A cue in a text.</summary>
/// <param name="Start">In UTF-16, like <paramref name="End"/>.</param>
internal sealed record CueHit(CueMeaning Meaning, CuePhrase Phrase, CueStrength Strength, int Start, int End)
{
    /// <summary>Whether this is a phrase in which that cue means something else.</summary>
    public bool Excepts(CueHit cue) => Strength == CueStrength.None && Meaning == cue.Meaning && Start <= cue.Start && cue.End <= End;
}

internal enum CueStrength
{
    /// <summary>An exception: it shows nothing.</summary>
    None,

    /// <summary>Enough for a claim that says so.</summary>
    Weak,

    /// <summary>It asks for a claim that says so, too.</summary>
    Strong,
}
