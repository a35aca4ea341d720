using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>The first line of a YAML file, by which an editor finds its schema.</summary>
internal static class SchemaLine
{
    private const string Marker = "# yaml-language-server: $schema=";

    /// <summary>Null for a file that has no schema.</summary>
    /// <param name="path">Relative to the data folder, with '/'.</param>
    public static string? Of(string path)
    {
        var name = path.StartsWith(SourceFolder.Extracts, StringComparison.Ordinal) ? "extract"
            : path.StartsWith(SourceFolder.Seals, StringComparison.Ordinal) ? "seals"
            : path.StartsWith(SourceFolder.Entities, StringComparison.Ordinal) ? "entities"
            : path == SourceFolder.Judgements ? "judgements"
            : path == SourceFolder.Assertions ? "assertions"
            : path.StartsWith(SourceFolder.Records, StringComparison.Ordinal) ? "record"
            : path.StartsWith(SourceFolder.Schema, StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(path)
            : null;
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return name is null ? null : $"{Marker}{(up == "../" && path.StartsWith(SourceFolder.Schema, StringComparison.Ordinal) ? "" : up + SourceFolder.Schema)}json/{name}.json";
    }
}
