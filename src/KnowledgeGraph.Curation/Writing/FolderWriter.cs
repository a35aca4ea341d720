namespace KnowledgeGraph.Curation.Writing;

/// <summary>Changes files of a data folder: all of them, or none.</summary>
internal static class FolderWriter
{
    private const string Lock = "curation/.kg-lock";

    /// <exception cref="IOException">
    /// A file cannot be written, has changed since it was read, or another process is writing. Then none is changed, but where the disk fails
    /// after the decision: then the next reader ends the change.
    /// </exception>
    public static async Task WriteAsync(string root, IReadOnlyCollection<ChangedFile> files, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return;
        }

        using var only = Locked(Path.Combine(root, Lock));
        FolderJournal.Finish(root);
        var waiting = new List<string>();
        try
        {
            foreach (var file in files)
            {
                await CheckUnchangedAsync(root, file, cancellation).ConfigureAwait(false);
                waiting.Add(Path.Combine(root, file.Path) + FolderJournal.Waiting);
                await WriteThroughAsync(waiting[^1], file.After, cancellation).ConfigureAwait(false);
            }

            await DecideAsync(root, files, cancellation).ConfigureAwait(false);
        }
        catch
        {
            waiting.ForEach(File.Delete);
            throw;
        }

        FolderJournal.Finish(root);
    }

    /// <summary>From here on the change is going to happen: the journal appears in one step, with all its lines.</summary>
    private static async Task DecideAsync(string root, IReadOnlyCollection<ChangedFile> files, CancellationToken cancellation)
    {
        var journal = FolderJournal.PathIn(root);
        var lines = string.Concat(files.Select(file => file.Path + "\n"));
        await WriteThroughAsync(journal + FolderJournal.Waiting, System.Text.Encoding.UTF8.GetBytes(lines), cancellation).ConfigureAwait(false);
        File.Move(journal + FolderJournal.Waiting, journal);
    }

    private static FileStream Locked(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException held)
        {
            throw new IOException($"another kg is writing to this data folder ({path}): {held.Message}", held);
        }
    }

    private static async Task CheckUnchangedAsync(string root, ChangedFile file, CancellationToken cancellation)
    {
        var path = Path.Combine(root, file.Path);
        var found = File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false) : null;
        if (found is null != file.Before is null || (found is not null && !found.AsSpan().SequenceEqual(file.Before)))
        {
            throw new IOException($"{file.Path} has changed since it was read; run the command again");
        }
    }

    private static async Task WriteThroughAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
    }
}
