namespace KnowledgeGraph.Curation.Sources;

/// <summary>Reads a data folder's files from the disk.</summary>
internal static class FolderLoader
{
    private static readonly (string Folder, SearchOption Depth)[] Folders =
    [
        (SourceFolder.Schema, SearchOption.TopDirectoryOnly), (SourceFolder.Records, SearchOption.TopDirectoryOnly),
        ("curation/", SearchOption.AllDirectories),
    ];

    public static async Task<SourceFolder> LoadAsync(DataFolder folder, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        foreach (var (name, depth) in Folders)
        {
            await AddAsync(files, Path.Combine(folder.Root, name), "*.yaml", depth, name, cancellation).ConfigureAwait(false);
        }

        await AddAsync(files, folder.Texts, "*.txt", SearchOption.TopDirectoryOnly, SourceFolder.Texts, cancellation).ConfigureAwait(false);
        return new(files);
    }

    private static async Task AddAsync(
        List<SourceFile> files, string directory, string pattern, SearchOption depth, string prefix, CancellationToken cancellation)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(directory, pattern, depth))
        {
            var relative = Path.GetRelativePath(directory, path).Replace(Path.DirectorySeparatorChar, '/');
            files.Add(new(prefix + relative, await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false)));
        }
    }
}
