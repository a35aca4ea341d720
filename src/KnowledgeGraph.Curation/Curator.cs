using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>Reads a data folder: what it says, and what is wrong with it. Nothing that a user writes makes it throw; an unreadable disk does.</summary>
public static class Curator
{
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<CurationResult> ReadAsync(DataFolder folder, SealPolicy policy, CancellationToken cancellation) =>
        Task.Run(() => Read(FolderLoader.Load(folder, cancellation), policy), cancellation);

    internal static CurationResult Read(SourceFolder files, SealPolicy policy) =>
        new KnowledgeAssembly(new FolderCheck(files).Run(), policy).Assemble();
}
