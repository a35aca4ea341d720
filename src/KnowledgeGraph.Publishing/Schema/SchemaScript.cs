using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>One file of <c>schema/neo4j</c>: constraints and indexes, carried in the program so that it needs no folder at hand.</summary>
/// <remarks>Every statement says IF NOT EXISTS or IF EXISTS, so that one that was cut short can be run again.</remarks>
/// <param name="Name"><c>V001__constraints.cypher</c>: version, two underscores, description.</param>
public sealed record SchemaScript(string Name, string Text)
{
    private const string Separator = "__";

    /// <summary>All of them, in the order of their versions.</summary>
    public static ImmutableArray<SchemaScript> All { get; } = Load();

    /// <summary><c>001</c>. Versions have equally many digits, so that their text sorts as they do.</summary>
    public string Version => Name[1..Name.IndexOf(Separator, StringComparison.Ordinal)];

    /// <summary><c>constraints</c></summary>
    public string Description => Path.GetFileNameWithoutExtension(Name[(Name.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length)..]).Replace('_', ' ');

    /// <summary>SHA-256 of the text in UTF-8 with LF; comments count.</summary>
    public string Checksum => Sha256.Hex(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n")));

    /// <summary>The statements, without comments and semicolons.</summary>
    /// <remarks>A statement ends with a semicolon at the end of a line; a comment is a line that begins with two slashes.</remarks>
    public IEnumerable<string> Statements()
    {
        var lines = Text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
        var statement = new List<string>();
        foreach (var line in lines)
        {
            statement.Add(line.TrimEnd(';'));
            if (line.EndsWith(';'))
            {
                yield return string.Join('\n', statement);
                statement.Clear();
            }
        }
    }

    private static ImmutableArray<SchemaScript> Load()
    {
        var assembly = typeof(SchemaScript).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.Contains(Separator, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        SchemaScript Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new(name, reader.ReadToEnd());
        }
    }
}
