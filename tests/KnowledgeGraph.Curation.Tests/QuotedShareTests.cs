using KnowledgeGraph.Curation.Tests.Specs;

namespace KnowledgeGraph.Curation.Tests;

public sealed class QuotedShareTests
{
    [Fact]
    public void Counts_each_code_point_once()
    {
        var result = TestFiles.Reviewed().Read(SealPolicy.SealedOnly);
        Assert.Equal(["a 190/253", "b 76/78"], result.Quoted.Select(article => $"{article.Article} {article.Quoted}/{article.Length}"));
        Assert.Equal(190m / 253, result.Quoted[0].Share);
    }

    [Fact]
    public void Shows_the_sentence_around_a_quote_only_where_the_text_is()
    {
        var files = TestFiles.Reviewed();
        var claim = files.Read(SealPolicy.SealedOnly).Knowledge.ClaimById["a/growth"];
        Assert.Equal(
            new("Beta sold nearly 180000 cars, ", "up 30% from a year earlier", "."),
            files.Read(SealPolicy.SealedOnly).Texts.Around(claim.Evidence[0].Quote));
        Assert.Null(files.WithoutTexts().Read(SealPolicy.SealedOnly).Texts.Around(claim.Evidence[0].Quote));
    }
}
