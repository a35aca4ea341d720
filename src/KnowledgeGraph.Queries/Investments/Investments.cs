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
        var amounts = Row.Of(results[1]).ToLookup(row => row.Text("claim"));
        var rows = ImmutableArray.CreateBuilder<Investment>(results[0].Rows.Length);
        foreach (var row in Row.Of(results[0]))
        {
            rows.Add(ReadRow(row, amounts[row.Text("claim")]));
        }

        return rows.MoveToImmutable();
    }

    private static Investment ReadRow(Row row, IEnumerable<Row> amounts)
    {
        var investor = row.Entity("investor");
        return new(
            investor, row.Entity("target"), row.Entity("event"),
            [.. amounts.Where(amount => amount.TextOrNull("byId") is not { } by || by == investor.Id).Select(Amount.Of)],
            Manner.Of(row), row.TextOrNull("time"), row.Date("from"), row.Date("to"), row.TextOrNull("doubt"),
            ArticleName.Of(row), row.EntityOrNull("publisher"), row.TextOrNull("published"), row.Text("claim"), row.Texts("quotes"));
    }
}
