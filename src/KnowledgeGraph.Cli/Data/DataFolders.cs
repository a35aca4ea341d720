using System.CommandLine;
using KnowledgeGraph.Cli.CommandLine;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Data;

/// <summary>Which data folder a run means.</summary>
internal static class DataFolders
{
    /// <exception cref="Refusal">There is none, or the named one is none.</exception>
    public static DataFolder Of(ParseResult parsed, Surroundings surroundings) => Find(parsed, surroundings)
        ?? throw new Refusal("no data folder here or above: name one with --folder, it holds schema/ and curation/", ExitCode.Usage);

    /// <summary>The same; null where none is named and none is near.</summary>
    /// <exception cref="Refusal">The named one is none.</exception>
    public static DataFolder? Find(ParseResult parsed, Surroundings surroundings)
    {
        var root = parsed.GetValue(GlobalOptions.Folder) is { } named ? Named(Full(named, surroundings)) : Nearest(surroundings.WorkingFolder);
        if (root is null)
        {
            return null;
        }

        var texts = parsed.GetValue(GlobalOptions.Articles) ?? surroundings.Articles;
        return string.IsNullOrEmpty(texts) ? DataFolder.At(root) : new(root, Full(texts, surroundings));
    }

    private static string Named(string folder) =>
        IsData(folder) ? folder : throw new Refusal($"{folder} is no data folder: it has no schema/ and curation/", ExitCode.Usage);

    private static string? Nearest(string from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsData(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static bool IsData(string folder) => Directory.Exists(Path.Combine(folder, "schema")) && Directory.Exists(Path.Combine(folder, "curation"));

    private static string Full(string path, Surroundings surroundings) => Path.GetFullPath(path, surroundings.WorkingFolder);
}
