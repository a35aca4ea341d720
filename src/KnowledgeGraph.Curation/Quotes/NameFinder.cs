using System.Collections.Immutable;
using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Finds known names in a text: whole words, case kept, the longest first; Chinese without word borders.</summary>
internal sealed class NameFinder
{
    /// <summary>By the hash of a name's first token; the longest first.</summary>
    private readonly Dictionary<uint, List<KnownName>> byBeginning = [];

    public NameFinder(IEnumerable<(string Text, EntityId? Entity)> names)
    {
        foreach (var name in names.GroupBy(name => name.Text, name => name.Entity).OrderByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal))
        {
            var tokens = TokenText.Of(name.Key);
            if (tokens.Count > 0)
            {
                Add(tokens[0].Hash, new(name.Key, [.. name.OfType<EntityId>().Distinct().Order()]));
            }
        }
    }

    public IEnumerable<FoundName> Find(string text)
    {
        var tokens = TokenText.Of(text);
        for (var (at, reached) = (0, 0); at < tokens.Count; at++)
        {
            var start = tokens[at].Start;
            if (start >= reached && byBeginning.TryGetValue(tokens[at].Hash, out var names) && names.Find(name => IsAt(text, start, name.Text)) is { } found)
            {
                reached = start + found.Text.Length;
                yield return new(new(start, reached), found.Entities);
            }
        }
    }

    /// <summary>Every name, also those within or across longer ones.</summary>
    public IEnumerable<FoundName> FindAll(string text)
    {
        var tokens = TokenText.Of(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var start = tokens[at].Start;
            foreach (var name in byBeginning.GetValueOrDefault(tokens[at].Hash) ?? [])
            {
                if (IsAt(text, start, name.Text))
                {
                    yield return new(new(start, start + name.Text.Length), name.Entities);
                }
            }
        }
    }

    private void Add(uint beginning, KnownName name)
    {
        if (!byBeginning.TryGetValue(beginning, out var names))
        {
            byBeginning.Add(beginning, names = []);
        }

        names.Add(name);
    }

    private static bool IsAt(string text, int start, string name) =>
        string.CompareOrdinal(text, start, name, 0, name.Length) == 0
        && IsBorder(text, start) && IsBorder(text, start + name.Length);

    /// <summary>Whether no word or number runs on across this index; a Chinese character is a word alone.</summary>
    private static bool IsBorder(string text, int index) =>
        index == 0 || index == text.Length || !IsInWord(text[index - 1]) || !IsInWord(text[index]);

    private static bool IsInWord(char c) => Characters.Kind(c) is TokenKind.Word or TokenKind.Digits;

    private sealed record KnownName(string Text, ImmutableArray<EntityId> Entities);
}

/// <param name="Entities">Who the name may mean; empty where the extract gives it to somebody who is not there.</param>
internal sealed record FoundName(WordsPlace Place, ImmutableArray<EntityId> Entities);
