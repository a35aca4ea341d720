using System.Text;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>docs/format.md, which is part of the program: what it says of a key is what an editor shows.</summary>
internal sealed class FormatDocument
{
    private const string Resource = "format.md";

    private readonly Dictionary<string, Dictionary<string, string>> sections = [];

    private FormatDocument(string text)
    {
        Dictionary<string, string> keys = [];
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                sections[line.TrimStart('#', ' ').TrimEnd()] = keys = [];
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|') is [_, var names, .. var meaning])
            {
                foreach (var name in names.Split(','))
                {
                    keys.TryAdd(name.Trim(' ', '`'), string.Join('|', meaning).Trim(' ', '|'));
                }
            }
        }
    }

    public static FormatDocument Read()
    {
        using var stream = typeof(FormatDocument).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(reader.ReadToEnd());
    }

    /// <summary>What the section's table says of a key; null where it does not.</summary>
    /// <param name="section">A heading.</param>
    public string? Meaning(string section, string key) => sections.GetValueOrDefault(section)?.GetValueOrDefault(key);
}
