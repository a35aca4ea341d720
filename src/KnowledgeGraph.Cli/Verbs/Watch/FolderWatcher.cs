using KnowledgeGraph.Curation;
using Microsoft.Extensions.Hosting;

namespace KnowledgeGraph.Cli.Verbs.Watch;

/// <summary>Checks once, then after every change of the folder's files.</summary>
internal sealed class FolderWatcher(DataFolder folder, FindingsDisplay display, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var changes = new FolderChanges(folder);
            var begun = clock.GetTimestamp();
            var watched = await WatchedFolder.OpenAsync(folder, stoppingToken);
            display.Show(watched.Check(), [], clock.GetElapsedTime(begun));
            while (true)
            {
                var paths = await changes.NextAsync(stoppingToken);
                await CheckAsync(watched, paths, changes, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Ctrl-C is how a watch ends.
        }
    }

    private async Task CheckAsync(WatchedFolder watched, IReadOnlyCollection<string> paths, FolderChanges changes, CancellationToken stopping)
    {
        var begun = clock.GetTimestamp();
        var names = new List<string>();
        if (paths.Contains(FolderChanges.Everything))
        {
            await watched.ReloadAsync(stopping);
            names.Add("everything");
        }

        foreach (var path in paths.Where(path => path != FolderChanges.Everything))
        {
            try
            {
                if (await watched.ReadAgainAsync(path, stopping) is { } name)
                {
                    names.Add(name);
                }
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                changes.Again(path);
            }
        }

        if (names.Count > 0)
        {
            display.Show(watched.Check(), names, clock.GetElapsedTime(begun));
            await (names.Any(WatchedFolder.IsInSchemas) ? watched.RefreshSchemasAsync(stopping) : Task.CompletedTask);
        }
    }
}
