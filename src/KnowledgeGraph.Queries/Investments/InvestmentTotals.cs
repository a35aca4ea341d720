using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>Sums over investments, one for each currency. An event that several claims tell counts once.</summary>
/// <param name="Open">Amounts that are ranges or bounds ("more than"), or on which the claims of one event differ; in no sum.</param>
/// <param name="Unstated">Events without any amount.</param>
public sealed record InvestmentTotals(ImmutableArray<CurrencyTotal> Sums, int Open, int Unstated)
{
    public static InvestmentTotals Of(IEnumerable<Investment> investments)
    {
        var sums = ImmutableArray.CreateBuilder<CurrencyTotal>();
        var (open, unstated) = (0, 0);
        foreach (var occasion in ByEvent(investments))
        {
            var told = Told(occasion.Value);
            unstated += told.Count == 0 ? 1 : 0;
            foreach (var one in told)
            {
                if (one is { Differs: false, Amount: { IsMeasured: true, Value: { } value } amount })
                {
                    Add(sums, amount.Currency, value, amount.Qualifier, one.Whose);
                }
                else
                {
                    open++;
                }
            }
        }

        return new(sums.ToImmutable(), open, unstated);
    }

    private static Dictionary<string, List<Investment>> ByEvent(IEnumerable<Investment> investments)
    {
        var events = new Dictionary<string, List<Investment>>();
        foreach (var claim in investments)
        {
            if (!events.TryGetValue(claim.Event.Id, out var claims))
            {
                events.Add(claim.Event.Id, claims = []);
            }

            claims.Add(claim);
        }

        return events;
    }

    /// <summary>The amounts of one event, claims that say the same taken together: one for the whole, or one for each pair, in each currency.</summary>
    private static List<ToldAmount> Told(List<Investment> claims)
    {
        var told = new List<ToldAmount>();
        foreach (var claim in claims)
        {
            foreach (var amount in claim.Amounts)
            {
                Add(told, amount.Reach == AmountReach.Event ? "" : $"{claim.Investor.Id} {claim.Target.Id}", amount, claim);
            }
        }

        return told;
    }

    private static void Add(List<ToldAmount> told, string pair, Amount amount, Investment claim)
    {
        foreach (var one in told)
        {
            if (one.Pair == pair && one.Amount.Currency == amount.Currency)
            {
                one.Differs |= one.Amount.Quantity != amount.Quantity;
                one.Whose = one.Whose.And(claim);
                return;
            }
        }

        told.Add(new(pair, amount) { Whose = Summand.Of(claim) });
    }

    /// <summary>By currency.</summary>
    private static void Add(ImmutableArray<CurrencyTotal>.Builder sums, string currency, decimal value, string qualifier, Summand whose)
    {
        var at = 0;
        while (at < sums.Count && sums[at].Currency != currency && string.CompareOrdinal(sums[at].Currency, currency) < 0)
        {
            at++;
        }

        if (at == sums.Count || sums[at].Currency != currency)
        {
            sums.Insert(at, new(currency, 0, 0, []));
        }

        sums[at] = sums[at].Add(value, qualifier, whose);
    }

    /// <param name="pair">Whose amount it is; empty for the whole event.</param>
    private sealed class ToldAmount(string pair, Amount amount)
    {
        public string Pair { get; } = pair;

        public Amount Amount { get; } = amount;

        public required Summand Whose { get; set; }

        /// <summary>Whether the claims of the event say different amounts.</summary>
        public bool Differs { get; set; }
    }
}

/// <param name="Rough">How many of the amounts are "about" or "nearly".</param>
/// <param name="Of">Whose amounts are in the sum, one for each.</param>
public sealed record CurrencyTotal(string Currency, decimal Sum, int Rough, ImmutableArray<Summand> Of)
{
    internal CurrencyTotal Add(decimal value, string qualifier, Summand whose) =>
        this with { Sum = Sum + value, Rough = Rough + (qualifier == "exact" ? 0 : 1), Of = Of.Add(whose) };
}
