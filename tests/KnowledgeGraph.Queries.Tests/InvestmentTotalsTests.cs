namespace KnowledgeGraph.Queries.Tests;

public class InvestmentTotalsTests
{
    [Fact]
    public void OneEventToldTwice_CountsOnce()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD")), Told("e", "a", "b", Exact(5, "USD"))]);
        Assert.Equal([("USD", 5m, 1, 0)], Read(totals));
        Assert.Equal((0, 0), (totals.Open, totals.Unstated));
    }

    [Fact]
    public void TwoEvents_AreAddedExactly_AndCurrenciesNever()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "b", Exact(0.1m, "EUR")), Told("f", "a", "b", Exact(0.2m, "EUR")), Told("g", "a", "b", Exact(7, "USD"))]);
        Assert.Equal([("EUR", 0.3m, 2, 0), ("USD", 7m, 1, 0)], Read(totals));
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
        Assert.Equal([("USD", 90m, 1, 0)], Read(totals));
    }

    [Fact]
    public void AmountsOfPairs_AreAddedWithinAnEvent()
    {
        var totals = InvestmentTotals.Of([Told("e", "a", "c", Exact(1, "USD")), Told("e", "b", "c", Exact(1, "USD"))]);
        Assert.Equal([("USD", 2m, 2, 0)], Read(totals));
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
        Assert.Equal([("USD", 5m, 1, 1)], Read(InvestmentTotals.Of([Told("e", "a", "b", Exact(5, "USD") with { Qualifier = "about" })])));

    [Fact]
    public void AnEventWithoutAmount_IsUnstated() => Assert.Equal(1, InvestmentTotals.Of([Told("e", "a", "b")]).Unstated);

    [Fact]
    public void ASum_SaysWhoseItIs_AndWhatIsDoubtful()
    {
        var whole = Exact(90, "USD") with { Reach = AmountReach.Event };
        var totals = InvestmentTotals.Of([Told("e", "a", "c", whole), Told("e", "b", "c", whole) with { Doubt = "too much" }, Told("f", "a", "d", Exact(1, "USD"))]);
        Assert.Equal(
            ["a, b -> c: too much", "a -> d: "],
            totals.Sums[0].Of.Select(of => $"{string.Join(", ", of.Investors.Select(who => who.Id))} -> {string.Join(", ", of.Targets.Select(who => who.Id))}: {of.Doubt}"));
    }

    private static IEnumerable<(string Currency, decimal Sum, int Amounts, int Rough)> Read(InvestmentTotals totals) =>
        totals.Sums.Select(sum => (sum.Currency, sum.Sum, sum.Of.Length, sum.Rough));

    private static Amount Exact(decimal value, string currency) => new($"{value} {currency}", value, currency, "exact", AmountReach.Pair);

    private static Investment Told(string occasion, string investor, string target, params Amount[] amounts) => new(
        new(investor, investor), new(target, target), new(occasion, occasion), [.. amounts], new("asserted", "actual", "affirmed"),
        null, null, null, null, new("000", "000"), null, null, "000/x", ["words"]);
}
