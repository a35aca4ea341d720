using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>One file of <c>schema/neo4j/browser/favourites</c>, carried in the program: a query that the Neo4j Browser keeps under its title.</summary>
/// <param name="Name">The file's name; its number gives the order.</param>
/// <param name="Title">The first comment line, which the Browser shows in its list.</param>
/// <param name="About">The comment lines after it.</param>
/// <param name="Query">The statement without these comments.</param>
public sealed record Favourite(string Name, string Title, string About, string Query)
{
    internal const string Folder = "favourites/";

    private const string Comment = "//";

    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<Favourite> All { get; } = Load();

    private static ImmutableArray<Favourite> Load()
    {
        var assembly = typeof(Favourite).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(Read)];

        Favourite Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return Parse(name[Folder.Length..], reader.ReadToEnd());
        }
    }

    /// <exception cref="FormatException">The text does not begin with a title in a comment.</exception>
    internal static Favourite Parse(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var comments = lines.TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line[Comment.Length..].Trim()).ToArray();
        return comments.Length > 0
            ? new(name, comments[0], string.Join(' ', comments.Skip(1)), string.Join('\n', lines.Skip(comments.Length)))
            : throw new FormatException($"{name} does not begin with a title: // Who invested in whom");
    }
}
