using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Who invested in whom, with the words that say so: one row a claim and pair, by investor and target.</summary>
public sealed record Investments(InvestmentFilter Filter) : IQuestion<ImmutableArray<Investment>>
{
    /// <summary>All that the articles tell.</summary>
    public Investments()
        : this(InvestmentFilter.None)
    {
    }

    public ImmutableArray<Statement> Statements => [Filter.Apply("Investments.cypher"), CypherFile.With("InvestmentAmounts.cypher")];

    public ImmutableArray<Investment> Read(ImmutableArray<Result> results)
    {
        var firstAmounts = FirstAmounts(results[1]);
        var rows = ImmutableArray.CreateBuilder<Investment>(results[0].Rows.Length);
        foreach (var row in Row.Of(results[0]))
        {
            var investor = row.Entity("investor");
            var amounts = firstAmounts.TryGetValue(row.Text("claim"), out var first) ? AmountsOf(investor, results[1], first) : [];
            rows.Add(ReadRow(row, investor, amounts));
        }

        return rows.MoveToImmutable();
    }

    /// <summary>For each claim with amounts the number of its first row: its rows stand together.</summary>
    private static Dictionary<string, int> FirstAmounts(Result amounts)
    {
        var first = new Dictionary<string, int>();
        for (var i = 0; i < amounts.Rows.Length; i++)
        {
            first.TryAdd(new Row(amounts, i).Text("claim"), i);
        }

        return first;
    }

    /// <summary>Those of this investor, and those of the whole event.</summary>
    private static ImmutableArray<Amount> AmountsOf(EntityName investor, Result amounts, int first)
    {
        var claim = new Row(amounts, first).Text("claim");
        var own = ImmutableArray.CreateBuilder<Amount>();
        for (var i = first; i < amounts.Rows.Length && new Row(amounts, i) is var row && row.Text("claim") == claim; i++)
        {
            if (row.TextOrNull("byId") is not { } by || by == investor.Id)
            {
                own.Add(Amount.Of(row));
            }
        }

        return own.ToImmutable();
    }

    private static Investment ReadRow(Row row, EntityName investor, ImmutableArray<Amount> amounts) => new(
        investor, row.Entity("target"), row.Entity("event"), amounts,
        Manner.Of(row), row.TextOrNull("time"), row.Date("from"), row.Date("to"), row.TextOrNull("doubt"),
        ArticleName.Of(row), row.EntityOrNull("publisher"), row.TextOrNull("published"), row.Text("claim"), row.Texts("quotes"));
}
