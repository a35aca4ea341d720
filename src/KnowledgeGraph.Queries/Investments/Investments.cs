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
        var amounts = AmountsByClaim(results[1]);
        var rows = ImmutableArray.CreateBuilder<Investment>(results[0].Rows.Length);
        foreach (var row in Row.Of(results[0]))
        {
            rows.Add(ReadRow(row, amounts.GetValueOrDefault(row.Text("claim"))));
        }

        return rows.MoveToImmutable();
    }

    private static Dictionary<string, List<Row>> AmountsByClaim(Result result)
    {
        var byClaim = new Dictionary<string, List<Row>>();
        foreach (var row in Row.Of(result))
        {
            var claim = row.Text("claim");
            if (!byClaim.TryGetValue(claim, out var amounts))
            {
                byClaim.Add(claim, amounts = []);
            }

            amounts.Add(row);
        }

        return byClaim;
    }

    private static Investment ReadRow(Row row, List<Row>? amounts)
    {
        var investor = row.Entity("investor");
        return new(
            investor, row.Entity("target"), row.Entity("event"), AmountsOf(investor, amounts),
            Manner.Of(row), row.TextOrNull("time"), row.Date("from"), row.Date("to"), row.TextOrNull("doubt"),
            ArticleName.Of(row), row.EntityOrNull("publisher"), row.TextOrNull("published"), row.Text("claim"), row.Texts("quotes"));
    }

    /// <summary>Those of this investor, and those of the whole event.</summary>
    private static ImmutableArray<Amount> AmountsOf(EntityName investor, List<Row>? rows)
    {
        if (rows is null)
        {
            return [];
        }

        var amounts = ImmutableArray.CreateBuilder<Amount>();
        foreach (var row in rows)
        {
            if (row.TextOrNull("byId") is not { } by || by == investor.Id)
            {
                amounts.Add(Amount.Of(row));
            }
        }

        return amounts.ToImmutable();
    }
}
