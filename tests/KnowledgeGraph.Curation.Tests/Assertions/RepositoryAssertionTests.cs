using KnowledgeGraph.Curation.Assertions;
using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Coverage;
using KnowledgeGraph.Curation.Sources;

namespace KnowledgeGraph.Curation.Tests.Assertions;

/// <summary>The shipped articles have floors, and reach them where their texts are here.</summary>
public sealed class RepositoryAssertionTests(ITestOutputHelper output)
{
    private readonly SourceFolder files = FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken);

    [Fact]
    public void Each_article_with_claims_has_floors_for_claims_quotes_and_coverage()
    {
        var all = new FolderCheck(files).Run();
        var floors = new AssertionReader(all.Known, all.Findings).Read(files).Where(assertion => assertion.Bound == Bound.Minimum)
            .Select(assertion => (assertion.Article, assertion.What)).ToHashSet();
        Assert.All(all.Articles.Where(article => !article.Claims.IsEmpty), article => Assert.All(
            [Counted.Claims, Counted.Quotes, Counted.Covered], what => Assert.Contains((article.Article.Id, what), floors)));
    }

    [Fact]
    public void Each_article_whose_text_is_here_reaches_its_coverage_floor()
    {
        var all = new FolderCheck(files).Run();
        var report = new CoverageCheck(all.Basis).Report(all);
        Assert.SkipWhen(report.Articles.IsEmpty, "no article text is here: put them into seeds/text/ or set KG_ARTICLES");
        var floors = new AssertionReader(all.Known, all.Findings).Read(files).Where(assertion => assertion is { Bound: Bound.Minimum, What: Counted.Covered })
            .ToDictionary(assertion => assertion.Article!, assertion => assertion.Value);
        foreach (var article in report.Articles)
        {
            output.WriteLine($"{article.Article.Id}: {article.Open} of {article.Occurrences.Length} open, {article.Unread} of {article.Sentences.Length} sentences unread");
            Assert.True(100 * article.Covered >= floors[article.Article.Id], $"{article.Article.Id} is below its floor");
        }
    }
}
