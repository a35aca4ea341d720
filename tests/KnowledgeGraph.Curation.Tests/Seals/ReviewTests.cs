using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Seals;

public sealed class ReviewTests
{
    private static readonly ArticleId A = ArticleId.Parse("a"), B = ArticleId.Parse("b");

    [Fact]
    public void A_second_review_writes_the_same_files()
    {
        var once = TestFiles.Reviewed();
        var twice = once.Review();
        Assert.Equal(once.Paths, twice.Paths);
        Assert.All(once.Paths, path => Assert.Equal(once.Text(path), twice.Text(path)));
    }

    [Fact]
    public void A_review_tells_what_it_sealed_kept_and_removed()
    {
        var files = TestFiles.Reviewed()
            .Edit("curation/extracts/a.yaml", "item: motor}", "item: {words: motors}}")
            .Edit("curation/extracts/a.yaml", "    sales: {", "    sold: {").Edit("curation/extracts/a.yaml", "because: sales", "because: sold");
        var review = Reviewer.SealAll(files.ToSources(), [A]).Result;
        Assert.Equal(["plant", "sold", "supply"], review.Articles[0].Claims.Sealed);
        Assert.Equal(["growth", "money"], review.Articles[0].Claims.Kept);
        Assert.Equal(["sales"], review.Articles[0].Claims.Removed);
        Assert.Equal(["alpha", "beta", "daily", "gamma"], review.Entities.Kept);
        Assert.Empty(review.Entities.Sealed);
    }

    [Fact]
    public void A_review_of_one_article_keeps_the_seals_of_other_entities()
    {
        var files = TestFiles.Reviewed().Edit("curation/entities/companies.yaml", "name: Delta,", "name: Delta Works,");
        var review = Reviewer.SealAll(files.ToSources(), [A]);
        Assert.DoesNotContain(review.Files, file => file.Path == "curation/seals/entities.yaml");
    }

    [Theory]
    [InlineData("relation: supplies", "relation: suplies", "it has errors")]
    [InlineData("quote: Alpha supplies motors to Beta.", "quote: Alpha sells motors to Beta.", "it has errors")]
    public void An_article_with_errors_is_refused(string old, string replacement, string reason)
    {
        var review = Reviewer.SealAll(TestFiles.Base().Edit("curation/extracts/a.yaml", old, replacement).ToSources(), []);
        Assert.Equal(reason, review.Result.Articles[0].Refusal);
        Assert.Null(review.Result.Articles[1].Refusal);
        Assert.DoesNotContain(review.Files, file => file.Path == "curation/seals/a.yaml");
    }

    [Fact]
    public void An_article_without_its_text_is_refused()
    {
        var review = Reviewer.SealAll(TestFiles.Base().Without("seeds/text/b_2.txt").ToSources(), [B]);
        Assert.Equal("its text is not on this machine, and the quotes are proved by it", review.Result.Articles[0].Refusal);
    }

    [Fact]
    public void An_article_that_is_not_there_seals_nothing_at_all()
    {
        var review = Reviewer.SealAll(TestFiles.Base().ToSources(), [A, ArticleId.Parse("z")]);
        Assert.Empty(review.Files);
        Assert.Equal([A, B], review.Result.Known);
    }

    [Fact]
    public void An_article_without_an_extract_is_refused()
    {
        var review = Reviewer.SealAll(TestFiles.Base().Without("curation/extracts/b.yaml").ToSources(), [B]);
        Assert.Equal("there is no extract of it", review.Result.Articles[0].Refusal);
        Assert.True(review.Result.HasRefusals);
    }

    [Fact]
    public void An_error_of_all_articles_refuses_all()
    {
        var files = TestFiles.Base().Edit("schema/relations.yaml", "subject: [company]\n  object: [company]\n  slots", "subject: [compny]\n  object: [company]\n  slots");
        var review = Reviewer.SealAll(files.ToSources(), []);
        Assert.Empty(review.Files);
        Assert.All(review.Result.Articles, article => Assert.Equal("schema, registry or judgements have errors", article.Refusal));
    }

    [Fact]
    public async Task Seals_are_written_whole_and_only_where_they_change()
    {
        var root = Directory.CreateTempSubdirectory("kg-review");
        try
        {
            await WriteAsync(TestFiles.Base(), root.FullName);
            var folder = DataFolder.At(root.FullName);
            var cancellation = TestContext.Current.CancellationToken;
            Assert.False((await Reviewer.SealAllAsync(folder, [], cancellation)).HasRefusals);
            var seals = Path.Combine(root.FullName, "curation", "seals");
            Assert.Equal(["a.yaml", "b.yaml", "entities.yaml"], Directory.EnumerateFiles(seals).Select(Path.GetFileName).Order());
            var written = File.GetLastWriteTimeUtc(Path.Combine(seals, "a.yaml"));
            await Reviewer.SealAllAsync(folder, [], cancellation);
            Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(seals, "a.yaml")));
            var read = await Curator.ReadAsync(folder, SealPolicy.SealedOnly, cancellation);
            Assert.Equal(KnowledgeDump.Of(TestFiles.Reviewed().Read(SealPolicy.SealedOnly).Knowledge), KnowledgeDump.Of(read.Knowledge));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static async Task WriteAsync(TestFiles files, string root)
    {
        foreach (var path in files.Paths)
        {
            var full = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllBytesAsync(full, files.Bytes(path), TestContext.Current.CancellationToken);
        }
    }
}
