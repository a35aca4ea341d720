using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The rows of docs/cli.md for investments: one a claim and pair.</summary>
internal static class InvestmentRows
{
    public static RowTable Of(IEnumerable<Investment> investments) => new(
        [
            "investor", "investorName", "target", "targetName", "amount", "currency", "qualifier", "quantity", "amountOf",
            "act", "status", "polarity", "time", "from", "to", "doubt", "article", "articleTitle", "publisher", "published", "event", "claim", "quotes",
        ],
        [.. investments.SelectMany(investment => investment.Amounts.DefaultIfEmpty().Select(amount => Row(investment, amount)))]);

    private static System.Collections.Immutable.ImmutableArray<GraphValue> Row(Investment investment, Amount? amount) =>
    [
        investment.Investor.Id, investment.Investor.Name, investment.Target.Id, investment.Target.Name,
        amount?.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture), amount?.Currency, amount?.Qualifier, amount?.Quantity,
        amount is null ? null : amount.Reach == AmountReach.Pair ? "pair" : "event",
        investment.Manner.Act, investment.Manner.Status, investment.Manner.Polarity, investment.Time, investment.From, investment.To, investment.Doubt,
        investment.Article.Id, investment.Article.Title, investment.Publisher?.Name, investment.Published,
        investment.Event.Id, investment.Claim, GraphList.Of(investment.Quotes.Select(quote => (GraphValue)quote)),
    ];
}
