using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Sources;

/// <summary>Reads a data folder's files from the disk.</summary>
internal static class FolderLoader
{
    /// <summary>All files, taken into memory. They are small: awaiting each would cost more than reading it.</summary>
    public static SourceFolder Load(DataFolder folder, CancellationToken cancellation) =>
        new(Spread.Over(Found(folder), file => new SourceFile(file.Name, Read(file, cancellation))));

    /// <summary>All files, each read when it is looked at, and not held.</summary>
    public static SourceFolder Find(DataFolder folder, CancellationToken cancellation) =>
        new([.. Found(folder).Select(file => new SourceFile(file.Name, () => Read(file, cancellation)))]);

    /// <exception cref="IOException">A folder stands in a file's place, which would count as absent.</exception>
    private static List<FoundFile> Found(DataFolder folder)
    {
        FolderJournal.Finish(folder.Root);
        var files = new List<FoundFile>();
        Add(files, Path.Combine(folder.Root, "schema"), IsYaml, SearchOption.TopDirectoryOnly, SourceFolder.Schema);
        Add(files, Path.Combine(folder.Root, "seeds"), IsYaml, SearchOption.TopDirectoryOnly, SourceFolder.Records);
        Add(files, Path.Combine(folder.Root, "curation"), IsYaml, SearchOption.AllDirectories, SourceFolder.Curation);
        Add(files, folder.Texts, IsText, SearchOption.TopDirectoryOnly, SourceFolder.Texts);
        return files;
    }

    /// <summary>How the data folder calls a file on the disk; null where it does not look at it.</summary>
    public static string? NameOf(DataFolder folder, string path) =>
        Below(Path.Combine(folder.Root, "schema"), path, IsYaml, SearchOption.TopDirectoryOnly, SourceFolder.Schema)
        ?? Below(folder.Texts, path, IsText, SearchOption.TopDirectoryOnly, SourceFolder.Texts)
        ?? Below(Path.Combine(folder.Root, "seeds"), path, IsYaml, SearchOption.TopDirectoryOnly, SourceFolder.Records)
        ?? Below(Path.Combine(folder.Root, "curation"), path, IsYaml, SearchOption.AllDirectories, SourceFolder.Curation);

    private static string? Below(string directory, string path, Func<string, bool> isData, SearchOption depth, string prefix)
    {
        var relative = Path.GetRelativePath(directory, path).Replace(Path.DirectorySeparatorChar, '/');
        var isBelow = !Path.IsPathRooted(relative) && !relative.StartsWith("../", StringComparison.Ordinal) && isData(relative);
        return isBelow && (depth == SearchOption.AllDirectories || !relative.Contains('/', StringComparison.Ordinal)) ? prefix + relative : null;
    }

    /// <summary>With any ending that says YAML: a file that has not ours is reported, not passed over.</summary>
    private static bool IsYaml(string path) => path.EndsWith(SourceFolder.Yaml, StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string path) => path.EndsWith(".txt", StringComparison.Ordinal);

    private static byte[] Read(FoundFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return File.ReadAllBytes(file.Path);
    }

    private static void Add(List<FoundFile> files, string directory, Func<string, bool> isData, SearchOption depth, string prefix)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        var below = directory.Length + (Path.EndsInDirectorySeparator(directory) ? 0 : 1);
        foreach (var path in Directory.EnumerateDirectories(directory, "*", depth).Where(isData))
        {
            throw new IOException($"{path} is a folder, and a file is expected there");
        }

        foreach (var path in Directory.EnumerateFiles(directory, "*", depth).Where(isData))
        {
            files.Add(new(prefix + path[below..].Replace(Path.DirectorySeparatorChar, '/'), path));
        }
    }

    /// <param name="Name">As the data folder calls it.</param>
    private sealed record FoundFile(string Name, string Path);
}
