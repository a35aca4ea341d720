namespace KnowledgeGraph.Model.Tests;

public class WhenTextTests
{
    private static readonly ArticleId Article = ArticleId.Parse("004");

    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021-01-15", "2021-01-15", "2021-01-15")]
    [InlineData("2025-Q2", "2025-04-01", "2025-06-30")]
    [InlineData("2025-H2", "2025-07-01", "2025-12-31")]
    [InlineData("2024/2034", "2024-01-01", "2034-12-31")]
    [InlineData("2018/2020-Q1", "2018-01-01", "2020-03-31")]
    [InlineData("~2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("before 2015", null, "2014-12-31")]
    [InlineData("after 2015", "2016-01-01", null)]
    [InlineData("2025-07 (in July)", "2025-07-01", "2025-07-31")]
    [InlineData("(recently)", null, null)]
    public void TryParse_Notation_GivesDays(string written, string? from, string? to)
    {
        Assert.True(WhenText.TryParse(written, Article, out var when));
        Assert.Equal((from, to), (when.From?.ToString("yyyy-MM-dd"), when.To?.ToString("yyyy-MM-dd")));
        Assert.Equal(written, when.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("2025-")]
    [InlineData("2025x")]
    [InlineData("0000")]
    [InlineData("2034/2024")]
    [InlineData("before")]
    [InlineData("yesterday")]
    [InlineData("2021 ()")]
    public void TryParse_NoTime_IsRefused(string written) => Assert.False(WhenText.TryParse(written, Article, out _));

    [Fact]
    public void TryParse_ApproximateTime_SaysSo()
    {
        Assert.True(WhenText.TryParse("~2021-02 (recently)", Article, out var when));
        Assert.Equal((Precision.Approximate, "recently", "~2021-02"), (when.Precision, when.Words, when.Text));
    }

    [Theory]
    [InlineData("before price-cut", "004/price-cut", Order.Before)]
    [InlineData("after 003/revival", "003/revival", Order.After)]
    public void TryParse_BeforeAClaim_NamesIt(string written, string claim, Order order)
    {
        Assert.True(WhenText.TryParse(written, Article, out var when));
        Assert.Equal((claim, order, null, null), (when.Relative!.Claim.Value, when.Relative.Order, when.From, when.To));
    }

    [Theory]
    [InlineData("before 0001", null)]
    [InlineData("after 9999", "9999-12-31")]
    public void TryParse_EdgeOfTheCalendar_StaysWithinIt(string written, string? from)
    {
        Assert.True(WhenText.TryParse(written, Article, out var when));
        Assert.Equal(from, when.From?.ToString("yyyy-MM-dd"));
    }
}
