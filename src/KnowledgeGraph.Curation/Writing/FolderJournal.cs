namespace KnowledgeGraph.Curation.Writing;

/// <summary>The note of a change of several files that has been decided. As long as it stands, whoever reads the folder ends the change first.</summary>
/// <remarks>
/// Each new content waits beside its file; the journal names them. Before it is there nothing has changed; from then on everything will,
/// for moving a file into place can be done again after a crash, by anybody, and a file that waits no more has been moved.
/// </remarks>
internal static class FolderJournal
{
    /// <summary>What the name of a waiting file ends with; nothing reads such files.</summary>
    public const string Waiting = ".kg-new";

    private const string Name = "curation/.kg-changing";

    public static string PathIn(string root) => Path.Combine(root, Name);

    /// <summary>Ends a change that was interrupted; mostly there is none.</summary>
    /// <exception cref="IOException">A file cannot be moved into its place.</exception>
    public static void Finish(string root)
    {
        var journal = PathIn(root);
        if (!File.Exists(journal))
        {
            return;
        }

        foreach (var path in File.ReadAllLines(journal))
        {
            Move(Path.GetFullPath(path, root), root);
        }

        File.Delete(journal);
    }

    private static void Move(string target, string root)
    {
        if (!target.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException($"{PathIn(root)} names a file outside the data folder: {target}");
        }

        try
        {
            File.Move(target + Waiting, target, overwrite: true);
        }
        catch (FileNotFoundException)
        {
            // Moved before the interruption, or just now by another reader.
        }
    }
}
