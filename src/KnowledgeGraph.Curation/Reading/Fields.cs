using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Reading;

/// <summary>Reads a mapping's keys. What is asked for is known; the rest is reported on <see cref="Close"/>.</summary>
/// <param name="owner">What the mapping describes, for messages: <c>claim byd-blade</c>.</param>
internal sealed class Fields(YamlMapping mapping, string owner, Findings findings)
{
    /// <summary>Perhaps one of them twice: of a claim two dozen keys are asked for, and most it has not.</summary>
    private readonly List<string> asked = [];
    private readonly bool[] isRead = new bool[mapping.Entries.Count];

    /// <summary>The fields of an entry whose value must be a mapping; null, and reported, where it is none.</summary>
    /// <param name="what">What the entry is; its key follows in messages.</param>
    public static Fields? Of(YamlEntry entry, string what, Findings findings)
    {
        if (entry.Value is YamlMapping mapping)
        {
            return new(mapping, $"{what} {entry.Key.Text}", findings);
        }

        findings.Add(ShapeErrors.WrongShape(entry.Value.Place, entry.Key.Text, "a mapping", entry.Value.Shape));
        return null;
    }

    public string Owner { get; } = owner;

    public Place Place => mapping.Place;

    public Findings Findings { get; } = findings;

    /// <inheritdoc cref="YamlMapping.IsCut"/>
    public bool IsCut => mapping.IsCut;

    /// <summary>The keys that were asked for until now.</summary>
    public IEnumerable<string> Asked => asked.Distinct();

    /// <summary>Entries that nobody asked for until now.</summary>
    public IEnumerable<YamlEntry> Rest => mapping.Entries.Where((_, i) => !isRead[i]);

    public YamlEntry? Entry(string key)
    {
        asked.Add(key);
        var at = mapping.IndexOf(key);
        if (at < 0)
        {
            return null;
        }

        isRead[at] = true;
        return mapping.Entries[at];
    }

    public YamlNode? Find(string key) => Entry(key)?.Value;

    /// <summary>A text that may be absent, but not empty.</summary>
    public YamlScalar? Text(string key) => Find(key) is { } node ? Scalar(node, key) : null;

    /// <summary>A text that must be there.</summary>
    public YamlScalar? NeedText(string key)
    {
        Need(key);
        return Text(key);
    }

    /// <summary>A text or a list of texts; empty where the key is absent.</summary>
    public ImmutableArray<YamlScalar> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlSequence { Items.Count: 0 } list => Report<ImmutableArray<YamlScalar>>(ShapeErrors.EmptyList(list.Place, key), []),
        YamlSequence list => Distinct([.. list.Items.Select(item => Scalar(item, key)).OfType<YamlScalar>()], key),
        var node => Scalar(node, key) is { } one ? [one] : [],
    };

    public ImmutableArray<YamlScalar> NeedTexts(string key)
    {
        Need(key);
        return Texts(key);
    }

    public YamlMapping? Map(string key) => Find(key) is { } node ? MappingOf(node, key) : null;

    public YamlSequence? List(string key) => Find(key) switch
    {
        null => null,
        YamlSequence list => list,
        var node => Report<YamlSequence?>(ShapeErrors.WrongShape(node.Place, key, "a list", node.Shape), null),
    };

    /// <summary>Reports the key where it is missing, unless the mapping is cut.</summary>
    public bool Need(string key)
    {
        var isThere = Find(key) is not null;
        if (!isThere && !mapping.IsCut)
        {
            Findings.Add(ShapeErrors.MissingKey(mapping.Place, Owner, key));
        }

        return isThere;
    }

    public YamlScalar? Scalar(YamlNode node, string path) => node switch
    {
        YamlScalar scalar when !string.IsNullOrWhiteSpace(scalar.Text) => scalar,
        YamlScalar => Report<YamlScalar?>(ShapeErrors.EmptyText(node.Place, path), null),
        _ => Report<YamlScalar?>(ShapeErrors.WrongShape(node.Place, path, "a text", node.Shape), null),
    };

    public YamlMapping? MappingOf(YamlNode node, string path) =>
        node as YamlMapping ?? Report<YamlMapping?>(ShapeErrors.WrongShape(node.Place, path, "a mapping", node.Shape), null);

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in Array.IndexOf(isRead, false) < 0 ? [] : Rest)
        {
            Findings.Add(ShapeErrors.UnknownKey(entry.Key.Place, Owner, entry.Key.Text, Asked));
        }
    }

    private ImmutableArray<YamlScalar> Distinct(ImmutableArray<YamlScalar> texts, string key)
    {
        if (texts.Length < 2)
        {
            return texts;
        }

        var seen = new HashSet<string>();
        foreach (var text in texts)
        {
            if (!seen.Add(text.Text))
            {
                Findings.Add(ShapeErrors.Repeated(text.Place, key, text.Text));
            }
        }

        return texts;
    }

    private T Report<T>(Diagnostic diagnostic, T instead)
    {
        Findings.Add(diagnostic);
        return instead;
    }
}
