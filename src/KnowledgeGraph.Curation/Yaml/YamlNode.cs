using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>A value of a YAML file, with its place.</summary>
/// <remarks>It holds its place in parts: of most nodes nobody ever asks for it.</remarks>
internal abstract class YamlNode(string file, int line, int column)
{
    public Place Place => new(file, line, column);

    /// <summary>What it is, for messages: "a text", "a list", "a mapping".</summary>
    public abstract string Shape { get; }
}

/// <summary>Always text: <c>004</c> and <c>no</c> mean what they say.</summary>
internal sealed class YamlScalar(string file, int line, int column, string text) : YamlNode(file, line, column)
{
    public YamlScalar(Place place, string text)
        : this(place.File, place.Line, place.Column, text)
    {
    }

    public string Text { get; } = text;

    public override string Shape => "a text";

    public override string ToString() => Text;
}

internal sealed class YamlSequence(string file, int line, int column) : YamlNode(file, line, column)
{
    public YamlSequence(Place place)
        : this(place.File, place.Line, place.Column)
    {
    }

    public List<YamlNode> Items { get; } = [];

    public override string Shape => "a list";
}

internal sealed class YamlMapping(string file, int line, int column) : YamlNode(file, line, column)
{
    public YamlMapping(Place place)
        : this(place.File, place.Line, place.Column)
    {
    }

    /// <summary>In the file's order; no key twice, none without a value.</summary>
    public List<YamlEntry> Entries { get; } = [];

    /// <summary>Null where the key is not there.</summary>
    public YamlEntry? Find(string key) => IndexOf(key) is var at and >= 0 ? Entries[at] : null;

    /// <summary>-1 where the key is not there.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Text == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a syntax error cut it off, or a key has no value: then a missing key proves nothing.</summary>
    public bool IsCut { get; set; }

    public override string Shape => "a mapping";
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
