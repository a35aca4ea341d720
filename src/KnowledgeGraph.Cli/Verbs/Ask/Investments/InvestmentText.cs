using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>Investments for people: grouped by investor, target and manner; each claim with its words; sums at the end.</summary>
/// <remarks>Texts of more than four parts are added up: interpolated, the first of them makes the runtime set up a pool of buffers.</remarks>
internal static class InvestmentText
{
    private const int MostSummands = 4;

    public static ImmutableArray<Branch> Of(ImmutableArray<Investment> investments)
    {
        if (investments.IsEmpty)
        {
            return [new("No investments.")];
        }

        var groups = new Dictionary<string, List<Investment>>();
        var statuses = new Dictionary<string, List<Investment>>();
        foreach (var investment in investments)
        {
            Add(groups, investment.Investor.Id + " " + investment.Target.Id + " " + investment.Manner, investment);
            if (investment.Manner is { Polarity: "affirmed", Act: "asserted" or "announced" })
            {
                Add(statuses, investment.Manner.Status, investment);
            }
        }

        var branches = ImmutableArray.CreateBuilder<Branch>();
        foreach (var group in groups)
        {
            branches.Add(Group(group.Value));
        }

        AddTotals(branches, statuses);
        return branches.ToImmutable();
    }

    private static void Add(Dictionary<string, List<Investment>> groups, string key, Investment investment)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = []);
        }

        group.Add(investment);
    }

    private static Branch Group(List<Investment> claims)
    {
        var first = claims[0];
        var manner = first.Manner.ToString();
        var children = ImmutableArray.CreateBuilder<Branch>(claims.Count);
        foreach (var claim in claims)
        {
            children.Add(Claim(claim));
        }

        return new($"{first.Investor.Name} -> {first.Target.Name}{(manner.Length == 0 ? "" : $" ({manner})")}", children.MoveToImmutable());
    }

    private static Branch Claim(Investment claim)
    {
        var children = ImmutableArray.CreateBuilder<Branch>();
        foreach (var quote in claim.Quotes)
        {
            children.Add(new($"\"{CellText.OneLine(quote)}\""));
        }

        children.Add(new($"{claim.Article.ToString()}{(claim.Publisher is null ? "" : $", {claim.Publisher.Name}")}{(claim.Published is null ? "" : $", {claim.Published}")}"));
        if (claim.Doubt is not null)
        {
            children.Add(new($"doubtful: {claim.Doubt}"));
        }

        var facts = Facts(claim);
        return new(facts.Count == 0 ? claim.Claim : $"{claim.Claim}: {string.Join(", ", facts)}", children.ToImmutable());
    }

    /// <summary>How much, and when.</summary>
    private static List<string> Facts(Investment claim)
    {
        var facts = new List<string>();
        foreach (var amount in claim.Amounts)
        {
            facts.Add(amount.Reach == AmountReach.Pair ? amount.ToString() : amount.ToString() + " by all together");
        }

        if (ClaimWords.When(claim.Time) is { } time)
        {
            facts.Add(time);
        }

        return facts;
    }

    /// <summary>Sums by status, of what is affirmed as fact or announced; nothing where there is no sum.</summary>
    private static void AddTotals(ImmutableArray<Branch>.Builder branches, Dictionary<string, List<Investment>> statuses)
    {
        foreach (var (status, investments) in statuses)
        {
            var totals = InvestmentTotals.Of(investments);
            if (totals.Sums.Length > 0)
            {
                branches.Add(new("Sum, " + status + ": " + Sums(totals.Sums) + Beside(totals)));
            }
        }
    }

    private static string Sums(ImmutableArray<CurrencyTotal> totals)
    {
        var sums = new List<string>();
        foreach (var total in totals)
        {
            sums.Add(Sum(total));
        }

        return string.Join("; ", sums);
    }

    private static string Sum(CurrencyTotal total) =>
        (total.Rough > 0 ? "about " : "") + total.Sum.ToString("#,0.##########", CultureInfo.InvariantCulture) + " " + total.Currency + " (" + Whose(total.Of) + ")";

    /// <summary>A sum means little to somebody who does not see of what it is.</summary>
    private static string Whose(ImmutableArray<Summand> amounts)
    {
        var shown = new List<string>();
        for (var i = 0; i < amounts.Length && i < MostSummands; i++)
        {
            shown.Add($"{Names(amounts[i].Investors)} -> {Names(amounts[i].Targets)}{(amounts[i].Doubt is null ? "" : ", doubtful")}");
        }

        if (amounts.Length > MostSummands)
        {
            shown.Add($"{Text(amounts.Length - MostSummands)} more");
        }

        return $"{Text(amounts.Length)}: {string.Join("; ", shown)}";
    }

    private static string Names(ImmutableArray<EntityName> entities)
    {
        var names = new List<string>(entities.Length);
        foreach (var entity in entities)
        {
            names.Add(entity.Name);
        }

        return string.Join(" and ", names);
    }

    private static string Beside(InvestmentTotals totals) =>
        (totals.Open > 0 ? $"; {Text(totals.Open)} without a definite amount" : "") + (totals.Unstated > 0 ? $"; {Text(totals.Unstated)} without any" : "");

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
