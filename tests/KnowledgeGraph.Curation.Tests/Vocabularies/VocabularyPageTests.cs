namespace KnowledgeGraph.Curation.Tests.Vocabularies;

/// <summary>docs/vocabulary.md shows the vocabulary as it is. With KG_FILL=1 it is written anew, to be read in the diff.</summary>
public sealed class VocabularyPageTests
{
    private static string Path => System.IO.Path.Combine(RepositoryTests.Repository().Root, "docs", "vocabulary.md");

    [Fact]
    public async Task Page_shows_each_entry_with_an_example()
    {
        var page = new VocabularyPage(new()).Write();
        if (Specs.SpecTests.IsFilling)
        {
            await File.WriteAllTextAsync(Path, page, TestContext.Current.CancellationToken);
        }

        Assert.Equal(page, await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken), ignoreLineEndingDifferences: true);
    }
}
