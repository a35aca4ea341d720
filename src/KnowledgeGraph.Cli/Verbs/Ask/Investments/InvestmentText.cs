using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>Investments for people: grouped by investor, target and manner; each claim with its words; sums at the end.</summary>
internal static class InvestmentText
{
    public static ImmutableArray<Branch> Of(ImmutableArray<Investment> investments)
    {
        if (investments.IsEmpty)
        {
            return [new("No investments.")];
        }

        var groups = investments.GroupBy(investment => $"{investment.Investor.Id} {investment.Target.Id} {investment.Manner}");
        return [.. groups.Select(group => Group([.. group])), .. Totals(investments)];
    }

    private static Branch Group(ImmutableArray<Investment> claims)
    {
        var first = claims[0];
        var manner = first.Manner.ToString();
        var heading = $"{first.Investor.Name} -> {first.Target.Name}{(manner.Length == 0 ? "" : $" ({manner})")}";
        return new(heading, [.. claims.Select(Claim)]);
    }

    private static Branch Claim(Investment claim)
    {
        var facts = claim.Amounts.Select(AmountText).Append(claim.Time).OfType<string>().ToList();
        var source = $"article {claim.Article.Id}{(claim.Article.Title == claim.Article.Id ? "" : $": {claim.Article.Title}")}"
            + $"{(claim.Publisher is null ? "" : $", {claim.Publisher.Name}")}{(claim.Published is null ? "" : $", {claim.Published}")}";
        var children = claim.Quotes.Select(quote => new Branch($"\"{CellText.OneLine(quote)}\"")).Append(new(source));
        return new(
            facts.Count == 0 ? claim.Claim : $"{claim.Claim}: {string.Join(", ", facts)}",
            [.. claim.Doubt is null ? children : children.Append(new($"doubtful: {claim.Doubt}"))]);
    }

    private static string AmountText(Amount amount) => amount.Reach == AmountReach.Pair ? $"{amount}" : $"{amount} by all together";

    /// <summary>Sums by status, of what is affirmed as fact or announced; nothing where there is no sum.</summary>
    private static IEnumerable<Branch> Totals(ImmutableArray<Investment> investments)
    {
        var standing = investments.Where(investment => investment.Manner is { Polarity: "affirmed", Act: "asserted" or "announced" });
        foreach (var group in standing.GroupBy(investment => investment.Manner.Status))
        {
            var totals = InvestmentTotals.Of(group);
            if (totals.Sums.Length > 0)
            {
                yield return new($"Sum, {group.Key}: {string.Join("; ", totals.Sums.Select(Sum))}{Beside(totals)}");
            }
        }
    }

    private static string Sum(CurrencyTotal total) =>
        $"{(total.Rough > 0 ? "about " : "")}{total.Sum.ToString("#,0.##########", CultureInfo.InvariantCulture)} {total.Currency} ({total.Events})";

    private static string Beside(InvestmentTotals totals) =>
        (totals.Open > 0 ? $"; {totals.Open} without a definite amount" : "") + (totals.Unstated > 0 ? $"; {totals.Unstated} without any" : "");
}
