using System.Threading.Channels;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Watch;

/// <summary>Paths whose files may have changed, gathered until the disk is quiet: a save may be several events, and an editor may save by renaming.</summary>
internal sealed class FolderChanges : IDisposable
{
    /// <summary>In place of a path: more has changed than could be noted.</summary>
    public const string Everything = "*";

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>However busy the disk is, a change is not kept longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Channel<string> paths = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers = [];

    public FolderChanges(DataFolder folder)
    {
        string[] below = [Path.Combine(folder.Root, "schema"), Path.Combine(folder.Root, "seeds"), Path.Combine(folder.Root, "curation"), folder.Texts];
        foreach (var directory in below.Where(Directory.Exists))
        {
            if (directory != folder.Texts || !directory.StartsWith(Path.Combine(folder.Root, "seeds") + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                watchers.Add(Watcher(directory));
            }
        }
    }

    /// <summary>Waits for a change, and then until nothing has changed for a moment.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancellation)
    {
        var gathered = new HashSet<string>(StringComparer.Ordinal) { await paths.Reader.ReadAsync(cancellation) };
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        longest.CancelAfter(Longest);
        try
        {
            while (true)
            {
                using var quiet = CancellationTokenSource.CreateLinkedTokenSource(longest.Token);
                quiet.CancelAfter(Quiet);
                gathered.Add(await paths.Reader.ReadAsync(quiet.Token));
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return gathered;
        }
    }

    /// <summary>Asks for a path once more, a file that could not be read yet.</summary>
    public void Again(string path) => paths.Writer.TryWrite(path);

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private FileSystemWatcher Watcher(string directory)
    {
        var watcher = new FileSystemWatcher(directory) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Again(change.FullPath);
        watcher.Created += (_, change) => Again(change.FullPath);
        watcher.Deleted += (_, change) => Again(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Again(change.OldFullPath);
            Again(change.FullPath);
        };
        watcher.Error += (_, _) => Again(Everything);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
