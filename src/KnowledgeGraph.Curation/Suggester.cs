using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Drafting;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation;

/// <summary>Drafts passages for the open places of articles. It accepts nothing: each draft leaves something that a check refuses.</summary>
public static class Suggester
{
    /// <returns>What is known of every article's coverage, and the drafts of those whose text is here.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<SuggestionReport> SuggestAsync(DataFolder folder, CancellationToken cancellation) =>
        Task.Run(() => Suggest(FolderLoader.Load(folder, cancellation)), cancellation);

    internal static SuggestionReport Suggest(SourceFolder files)
    {
        var all = new FolderCheck(files).Run();
        var coverage = new CoverageCheck(all.Basis);
        var report = coverage.Report(all);
        return new(report, [.. report.Articles.Select(Of)]);

        ArticleSuggestions Of(ArticleCoverage article)
        {
            var scanner = coverage.ScannerOf(all.Find(article.Article.Id)!);
            var drafts = new ArticleDrafts(article, all.Vocabulary, scanner).All().ToList();
            return new(article.Article.Id, drafts.Count, drafts.Count == 0 ? "" : DraftYaml.Of(article, drafts));
        }
    }
}
