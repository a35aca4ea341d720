using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Sources;

/// <summary>Reads a data folder's files from the disk.</summary>
internal static class FolderLoader
{
    /// <summary>All files in one go. They are few and small: awaiting each would cost more than reading it.</summary>
    public static SourceFolder Load(DataFolder folder, CancellationToken cancellation)
    {
        FolderJournal.Finish(folder.Root);
        var files = new List<SourceFile>();
        Add(files, Path.Combine(folder.Root, "schema"), "*.yaml", SearchOption.TopDirectoryOnly, SourceFolder.Schema, cancellation);
        Add(files, Path.Combine(folder.Root, "seeds"), "*.yaml", SearchOption.TopDirectoryOnly, SourceFolder.Records, cancellation);
        Add(files, Path.Combine(folder.Root, "curation"), "*.yaml", SearchOption.AllDirectories, "curation/", cancellation);
        Add(files, folder.Texts, "*.txt", SearchOption.TopDirectoryOnly, SourceFolder.Texts, cancellation);
        return new(files);
    }

    private static void Add(
        List<SourceFile> files, string directory, string pattern, SearchOption depth, string prefix, CancellationToken cancellation)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        var below = directory.Length + (Path.EndsInDirectorySeparator(directory) ? 0 : 1);
        foreach (var path in Directory.EnumerateFiles(directory, pattern, depth))
        {
            cancellation.ThrowIfCancellationRequested();
            var relative = path[below..].Replace(Path.DirectorySeparatorChar, '/');
            files.Add(new(prefix + relative, File.ReadAllBytes(path)));
        }
    }
}
