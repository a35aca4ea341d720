using KnowledgeGraph.Curation.Assembling;
using KnowledgeGraph.Curation.Assertions;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>Reads a data folder: what it says, and what is wrong with it. Nothing that a user writes makes it throw; an unreadable disk does.</summary>
public static class Curator
{
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<CurationResult> ReadAsync(DataFolder folder, SealPolicy policy, CancellationToken cancellation) =>
        Task.Run(() => Read(Load(folder, cancellation), policy), cancellation);

    /// <summary>
    /// Makes every check of a folder, unsealed claims too, those included that no answer waits for: whether, as far as words tell, the quotes carry their claims, and
    /// whether what is asserted of the data set holds. It keeps nothing of what the folder says.
    /// </summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<CheckResult> CheckAsync(DataFolder folder, CancellationToken cancellation) =>
        Task.Run(() => Check(FolderLoader.Find(folder, cancellation)), cancellation);

    /// <summary>Reads a folder as before a publish: what is asserted of the data set (curation/assertions.yaml) is checked too.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<CurationResult> ReadToPublishAsync(DataFolder folder, SealPolicy policy, CancellationToken cancellation) =>
        Task.Run(() => ReadToPublish(FolderLoader.Load(folder, cancellation), policy), cancellation);

    /// <summary>Takes the folder's files into memory.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static FolderSnapshot Load(DataFolder folder, CancellationToken cancellation) => new(FolderLoader.Load(folder, cancellation));

    /// <summary>Reads and checks files that are in memory.</summary>
    public static CurationResult Read(FolderSnapshot snapshot, SealPolicy policy) => Read(snapshot.Files, policy);

    internal static CheckResult Check(SourceFolder files) => new FullCheck(files).Run();

    internal static CurationResult Read(SourceFolder files, SealPolicy policy) =>
        new KnowledgeAssembly(new FolderCheck(files).Run(), policy).Assemble();

    /// <summary>What a check of the data set as a whole finds leaves no article out of the knowledge.</summary>
    internal static CurationResult ReadToPublish(SourceFolder files, SealPolicy policy)
    {
        var all = new FolderCheck(files).Run();
        var read = new KnowledgeAssembly(all, policy).Assemble();
        var assertions = new AssertionCheck(all.Basis);
        assertions.Check([.. all.Articles.Where(article => all.IsPublishable(article.Article.Id)).Select(assertions.Count)]);
        return read with { Diagnostics = all.Findings.Sorted() };
    }
}
