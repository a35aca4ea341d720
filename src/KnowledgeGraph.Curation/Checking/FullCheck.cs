using KnowledgeGraph.Curation.Assertions;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Support;

namespace KnowledgeGraph.Curation.Checking;

/// <summary>
/// Every check over a data folder, each article in one go from its file to its findings. Of an article nothing is held but what is counted of it and what others may name:
/// the folder may be larger than the memory.
/// </summary>
internal sealed class FullCheck(SourceFolder folder)
{
    public CheckResult Run()
    {
        var basis = new BasisReader(folder, new Findings()).Read();
        var (across, support, assertions) = (new AcrossArticles(basis), new SupportCheck(basis), new AssertionCheck(basis));
        var check = new ArticleCheck(basis, across);
        var articles = Spread.Over(basis.Articles, source => check.Of(source) is { } article ? new Outcome(support.Of(article), assertions.Count(article)) : null).OfType<Outcome>().ToList();
        across.Check();
        var tallies = articles.Select(article => article.Tally).Where(tally => basis.IsPublishable(tally.Article)).ToList();
        assertions.Check(tallies);
        return new(basis.Findings.Sorted(), [.. articles.SelectMany(article => article.Silenced)], [.. tallies], basis.Known);
    }

    private sealed record Outcome(IReadOnlyList<SilencedFinding> Silenced, ArticleTally Tally);
}
