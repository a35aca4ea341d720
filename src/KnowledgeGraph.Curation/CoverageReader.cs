using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>Looks for what the extracts of a data folder leave out of their articles.</summary>
public static class CoverageReader
{
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<CoverageReport> ReadAsync(DataFolder folder, CancellationToken cancellation) =>
        Task.Run(() => Read(FolderLoader.Load(folder, cancellation)), cancellation);

    internal static CoverageReport Read(SourceFolder files)
    {
        var all = new FolderCheck(files).Run();
        return new CoverageCheck(all.Basis).Report(all);
    }
}
