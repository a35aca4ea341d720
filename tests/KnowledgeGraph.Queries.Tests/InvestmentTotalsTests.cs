namespace KnowledgeGraph.Queries.Tests;

public class InvestmentTotalsTests
{
    [Fact]
    public void OneEventToldTwice_CountsOnce()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD")), Told("e", "a", "b", Exact(5, "USD"))]);
        Assert.Equal([new CurrencyTotal("USD", 5, 1, 0)], totals.Sums);
        Assert.Equal((0, 0), (totals.Open, totals.Unstated));
    }

    [Fact]
    public void TwoEvents_AreAddedExactly_AndCurrenciesNever()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "b", Exact(0.1m, "EUR")), Told("f", "a", "b", Exact(0.2m, "EUR")), Told("g", "a", "b", Exact(7, "USD"))]);
        Assert.Equal([new CurrencyTotal("EUR", 0.3m, 2, 0), new CurrencyTotal("USD", 7, 1, 0)], totals.Sums);
    }

    [Fact]
    public void OneEventWithTwoAmounts_IsOpen()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD")), Told("e", "a", "b", Exact(6, "USD"))]);
        Assert.Empty(totals.Sums);
        Assert.Equal(1, totals.Open);
    }

    [Fact]
    public void AnAmountOfTheWholeEvent_CountsOnceForAllItsPairs()
    {
        var whole = Exact(90, "USD") with { Reach = AmountReach.Event };
        var totals = InvestmentTotals.Of([Told("e", "a", "c", whole), Told("e", "b", "c", whole)]);
        Assert.Equal([new CurrencyTotal("USD", 90, 1, 0)], totals.Sums);
    }

    [Fact]
    public void AmountsOfPairs_AreAddedWithinAnEvent()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "c", Exact(1, "USD")), Told("e", "b", "c", Exact(1, "USD"))]);
        Assert.Equal([new CurrencyTotal("USD", 2, 2, 0)], totals.Sums);
    }

    [Theory]
    [InlineData("more-than")]
    [InlineData("up-to")]
    [InlineData("less-than")]
    [InlineData("at-least")]
    public void ABound_IsOpen(string qualifier) =>
        Assert.Equal((0, 1), (InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD") with { Qualifier = qualifier })]) is var t ? t.Sums.Length : -1, t.Open));

    [Fact]
    public void ARoughAmount_IsCountedAsRough() =>
        Assert.Equal([new CurrencyTotal("USD", 5, 1, 1)], InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD") with { Qualifier = "about" })]).Sums);

    [Fact]
    public void AnEventWithoutAmount_IsUnstated() => Assert.Equal(1, InvestmentTotals.Of([Told("e", "a", "b")]).Unstated);

    private static Amount Exact(decimal value, string currency) => new($"{value} {currency}", value, currency, "exact", AmountReach.Pair);

    private static Investment Told(string occasion, string investor, string target, params Amount[] amounts) => new(
        new(investor, investor), new(target, target), new(occasion, occasion), [.. amounts], new("asserted", "actual", "affirmed"),
        null, null, null, null, new("000", "000"), null, null, "000/x", ["words"]);
}
