using KnowledgeGraph.Curation.EditorSchemas;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>A data folder whose files are in memory and are read again one by one. For one thread.</summary>
public sealed class WatchedFolder
{
    private readonly DataFolder folder;
    private SourceFolder files;

    private WatchedFolder(DataFolder folder, SourceFolder files) => (this.folder, this.files) = (folder, files);

    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<WatchedFolder> OpenAsync(DataFolder folder, CancellationToken cancellation) =>
        Task.Run(() => new WatchedFolder(folder, FolderLoader.Load(folder, cancellation)), cancellation);

    /// <summary>Everything anew, where it is not known what has changed.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public async Task ReloadAsync(CancellationToken cancellation) =>
        files = await Task.Run(() => FolderLoader.Load(folder, cancellation), cancellation).ConfigureAwait(false);

    /// <summary>Reads one file again, or notes that it is gone.</summary>
    /// <param name="path">On the disk, whole.</param>
    /// <returns>How the folder calls the file; null where its content is what it was, or the folder does not look at it.</returns>
    /// <exception cref="IOException">The file could not be read, perhaps because somebody is writing it just now.</exception>
    public async Task<string?> ReadAgainAsync(string path, CancellationToken cancellation)
    {
        if (FolderLoader.NameOf(folder, path) is not { } name)
        {
            return null;
        }

        var known = files.Find(name);
        if (!File.Exists(path))
        {
            files = known is null ? files : files.Without(name);
            return known is null ? null : name;
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
        if (known is not null && known.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return null;
        }

        files = files.With([new(name, bytes)]);
        return name;
    }

    public CheckResult Check() => Curator.Check(files);

    /// <summary>Brings the schemas for editors up to date, where the folder has them.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    public Task RefreshSchemasAsync(CancellationToken cancellation) =>
        Directory.Exists(Path.Combine(folder.Root, JsonSchemas.Folder)) ? EditorSupport.WriteSchemasAsync(folder, cancellation) : Task.CompletedTask;

    /// <summary>Whether the schemas for editors are made from this file.</summary>
    public static bool IsInSchemas(string name) =>
        name.StartsWith(SourceFolder.Schema, StringComparison.Ordinal) || name.StartsWith(SourceFolder.Entities, StringComparison.Ordinal);
}
