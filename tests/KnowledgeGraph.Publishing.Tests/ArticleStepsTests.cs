namespace KnowledgeGraph.Publishing.Tests;

public class ArticleStepsTests
{
    [Theory]
    [InlineData(10, "5 5|5 5|5")]
    [InlineData(9, "5|5|5|5|5")]
    [InlineData(1, "5|5|5|5|5")]
    [InlineData(100, "5 5 5 5 5")]
    public void Articles_FillAStepUpToItsSize(int size, string steps) => Assert.Equal(
        steps, string.Join('|', ArticleSteps.Of(Enumerable.Repeat(Change(5), 5), size).Select(step => string.Join(' ', step.Select(change => change.Elements)))));

    [Fact]
    public void AnArticleThatIsTooLarge_HasAStepOfItsOwn() =>
        Assert.Equal([1, 1, 2], ArticleSteps.Of([Change(5), Change(50), Change(5), Change(5)], 10).Select(step => step.Length));

    private static UnitChange Change(int elements) => new(
        "article:000", null, "f", new([.. Enumerable.Repeat(new NodeRow(new("Claim", "c"), new("Claim"), Store.GraphMap.Empty), elements)], [], []), Delta<EdgeRow>.None, new([]));
}
