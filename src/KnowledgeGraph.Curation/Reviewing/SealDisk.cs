using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation.Reviewing;

/// <summary>Writes seal files whole or not at all.</summary>
internal static class SealDisk
{
    public static async Task WriteAsync(DataFolder folder, PlannedFile file, CancellationToken cancellation)
    {
        var path = Path.Combine(folder.Root, file.Path);
        if (File.Exists(path) && await File.ReadAllTextAsync(path, cancellation).ConfigureAwait(false) == file.Content)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + FolderJournal.Waiting;
        await File.WriteAllTextAsync(beside, file.Content, cancellation).ConfigureAwait(false);
        File.Move(beside, path, overwrite: true);
    }
}
