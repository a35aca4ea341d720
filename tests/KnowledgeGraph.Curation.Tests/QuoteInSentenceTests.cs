using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests;

public sealed class QuoteInSentenceTests
{
    [Theory]
    [InlineData("One. Two three four. Five.", "three", "Two ", "three", " four.")]
    [InlineData("It grew 2.5 million. It fell.", "million", "It grew 2.5 ", "million", ".")]
    [InlineData("He said \"go.\" They went.", "went", "They ", "went", ".")]
    [InlineData("Heading\nA line without a stop\nNext", "without", "A line ", "without", " a stop")]
    [InlineData("价格上涨。小米造车了。完", "造车", "小米", "造车", "了。")]
    [InlineData("𠮷 rose. 𠮷 fell.", "fell", "𠮷 ", "fell", ".")]
    [InlineData("One two. Three four. Five", "two. Three", "One ", "two. Three", " four.")]
    public void Finds_the_sentence_around_the_quote(string text, string words, string before, string exact, string after)
    {
        var article = ArticleText.Normalise(text);
        var start = ArticleText.CodePoints(text.AsSpan(0, text.IndexOf(words, StringComparison.Ordinal)));
        var quote = new Quote(ArticleId.Parse("a"), words, start, start + ArticleText.CodePoints(words));
        Assert.Equal(new(before, exact, after), QuoteInSentence.In(article, quote));
    }

    [Fact]
    public void A_quote_that_does_not_stand_there_has_no_sentence()
    {
        var quote = new Quote(ArticleId.Parse("a"), "three", 1, 6);
        Assert.Null(QuoteInSentence.In(ArticleText.Normalise("One two three."), quote));
        Assert.Null(QuoteInSentence.In(ArticleText.Normalise("One"), new(ArticleId.Parse("a"), "three", 90, 95)));
    }
}
