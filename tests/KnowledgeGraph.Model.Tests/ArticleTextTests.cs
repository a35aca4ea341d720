namespace KnowledgeGraph.Model.Tests;

public class ArticleTextTests
{
    [Fact]
    public void Normalise_OtherBytesOfTheSameText_GiveOneHash()
    {
        var plain = ArticleText.Normalise("Caf\u00e9\nnews\n");
        var other = ArticleText.Normalise("\uFEFFCafe\u0301\r\nnews\r");
        Assert.Equal(plain.Sha256(), other.Sha256());
        Assert.Equal("Caf\u00e9\nnews\n", other.Content);
    }

    [Fact]
    public void Sha256_IsOverUtf8() =>
        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", ArticleText.Normalise("hello").Sha256());

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("小米SU7", 5)]
    [InlineData("a😀b", 3)]
    public void CodePoints_CountASurrogatePairOnce(string text, int count) => Assert.Equal(count, ArticleText.CodePoints(text));

    [Fact]
    public void Quote_ThatDoesNotFillItsSpan_CannotBeMade()
    {
        var article = ArticleId.Parse("004");
        Assert.Equal(13, new Quote(article, "a😀b", 10, 13).End);
        Assert.Throws<ArgumentException>(() => new Quote(article, "a😀b", 10, 14));
        Assert.Throws<ArgumentException>(() => new Quote(article, "", 10, 10));
        Assert.Throws<ArgumentException>(() => new Quote(article, new string('x', 201), 0, 201));
    }
}
