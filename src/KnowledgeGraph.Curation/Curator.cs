using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>Reads a data folder: what it says, and what is wrong with it. Nothing that a user writes makes it throw; an unreadable disk does.</summary>
public static class Curator
{
    public static async Task<CurationResult> ReadAsync(DataFolder folder, SealPolicy policy, CancellationToken cancellation)
    {
        var files = await FolderLoader.LoadAsync(folder, cancellation).ConfigureAwait(false);
        return Read(files, policy);
    }

    internal static CurationResult Read(SourceFolder files, SealPolicy policy) =>
        new KnowledgeAssembly(new FolderCheck(files).Run(), policy).Assemble();
}
