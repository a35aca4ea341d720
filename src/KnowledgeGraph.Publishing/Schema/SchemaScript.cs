using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>One file of <c>schema/neo4j</c>: constraints and indexes, carried in the program so that it needs no folder at hand.</summary>
/// <param name="Name"><c>V001__constraints.cypher</c>.</param>
public sealed record SchemaScript(string Name, string Text)
{
    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<SchemaScript> All { get; } = Load();

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
        return [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cypher", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        SchemaScript Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new(name, reader.ReadToEnd());
        }
    }
}
