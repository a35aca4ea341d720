using KnowledgeGraph.Curation.Renaming;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;

namespace KnowledgeGraph.Curation;

/// <summary>Gives an entity, an article's actor or event, or a claim another id, in every file that names it; all other bytes stay.</summary>
public static class Renamer
{
    /// <summary>What a rename would do; nothing is written.</summary>
    /// <param name="from">A full id: <c>li-auto</c>, <c>004/@netizens</c>, <c>004/byd-blade</c>.</param>
    /// <param name="to">The full id from now on, or its slug alone.</param>
    public static Task<RenameResult> PlanAsync(DataFolder folder, string from, string to, CancellationToken cancellation) =>
        Task.Run(() => Plan(FolderLoader.Load(folder, cancellation), from, to).Result, cancellation);

    /// <summary>Renames, in all files or in none.</summary>
    /// <exception cref="IOException">The files could not be written; none is changed, or the next reading ends the change.</exception>
    public static async Task<RenameResult> ApplyAsync(DataFolder folder, string from, string to, CancellationToken cancellation)
    {
        var plan = await Task.Run(() => Plan(FolderLoader.Load(folder, cancellation), from, to), cancellation).ConfigureAwait(false);
        await FolderWriter.WriteAsync(folder.Root, plan.Files, cancellation).ConfigureAwait(false);
        return plan.Result;
    }

    internal static PlannedRename Plan(SourceFolder files, string from, string to) => new RenamePlan(files).For(from, to);
}
