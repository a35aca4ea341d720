using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>Sums over investments, one for each currency. An event that several claims tell counts once.</summary>
/// <param name="Open">Amounts that are ranges or bounds ("more than"), or on which the claims of one event differ; in no sum.</param>
/// <param name="Unstated">Events without any amount.</param>
public sealed record InvestmentTotals(ImmutableArray<CurrencyTotal> Sums, int Open, int Unstated)
{
    public static InvestmentTotals Of(IEnumerable<Investment> investments)
    {
        var sums = new Dictionary<string, CurrencyTotal>(StringComparer.Ordinal);
        var (open, unstated) = (0, 0);
        foreach (var occasion in investments.GroupBy(investment => investment.Event.Id))
        {
            var told = Told(occasion).ToList();
            unstated += told.Count == 0 ? 1 : 0;
            foreach (var amounts in told)
            {
                if (amounts is [{ IsMeasured: true, Value: { } value } amount])
                {
                    var sum = sums.GetValueOrDefault(amount.Currency) ?? new(amount.Currency, 0, 0, 0);
                    sums[amount.Currency] = sum.Add(value, amount.Qualifier);
                }
                else
                {
                    open++;
                }
            }
        }

        return new([.. sums.Values.OrderBy(sum => sum.Currency, StringComparer.Ordinal)], open, unstated);
    }

    /// <summary>The amounts of one event, claims that say the same taken together: one list for the whole, or one for each pair.</summary>
    private static IEnumerable<List<Amount>> Told(IEnumerable<Investment> claims) =>
        claims.SelectMany(claim => claim.Amounts.Select(amount => new ToldAmount(amount.Reach == AmountReach.Event ? "" : $"{claim.Investor.Id} {claim.Target.Id}", amount)))
            .GroupBy(told => $"{told.Pair} {told.Amount.Currency}", told => told.Amount)
            .Select(amounts => amounts.DistinctBy(amount => amount.Quantity).ToList());

    private sealed record ToldAmount(string Pair, Amount Amount);
}

/// <param name="Events">How many amounts are in the sum.</param>
/// <param name="Rough">How many of these are "about" or "nearly".</param>
public sealed record CurrencyTotal(string Currency, decimal Sum, int Events, int Rough)
{
    internal CurrencyTotal Add(decimal value, string qualifier) =>
        this with { Sum = Sum + value, Events = Events + 1, Rough = Rough + (qualifier == "exact" ? 0 : 1) };
}
