using System.Runtime.CompilerServices;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries.Tests;

/// <summary>Every question's statements give the same rows, in the same order, on a Neo4j as on the embedded engine.</summary>
public class SameAnswersTests
{
    private static readonly InvestmentFilter Narrow = new(["quillmark", "ombrelle"], ["tessaline", "varnish"], new(2031, 1, 1), new(2040, 12, 31), ["actual", "planned"]);

    private static readonly Statement[] All =
    [
        .. new Investments().Statements, .. new Investments(Narrow).Statements,
        .. new InvestmentChains(InvestmentFilter.None, 8).Statements, .. new InvestmentChains(Narrow with { Since = null, Until = null }, 8).Statements,
        .. new TraceClaim("g1/ombrelle-varnish").Statements, .. new TraceClaim("none").Statements, .. new ClaimsNamed("ombrelle-varnish").Statements,
        .. new FiguresOf(FigureFilter.Of("varnish")).Statements, .. new FiguresOf(new("tessaline", ["amount"], new(2031, 1, 1), new(2031, 12, 31))).Statements,
        .. new Profile("tessaline").Statements, .. new Profile("gazette").Statements, .. new Profile("none").Statements,
        .. new ClaimsAbout("tessaline").Statements, .. new ClaimsAbout("varnish").Statements,
        .. new FindEntities("lantern").Statements, .. new FindEntities("泰莎").Statements, .. new ListMeasures().Statements, .. new PartsWithFigures("x").Statements, .. new ListArticles().Statements,
    ];

    [Fact]
    public async Task EachQuestion_OnNeo4j_GivesTheRowsOfTheEmbeddedEngine()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var lease = await ServerLease.TakeAsync(TestServer.Http.Open(), cancellation);
        var folder = Path.Combine(Specs(), "invented", "data");
        await using var graph = await Graph.OpenAsync(folder, cancellation);
        var projection = await Projection.ReadAsync(DataFolder.At(folder), SealPolicy.SealedOnly, cancellation);
        var report = await new Publisher(lease.Store).ApplyAsync(projection.Content, ApplyRun.Quiet("questions"), cancellation);
        Assert.Empty(report.Refusals);
        await using var server = await lease.Store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        foreach (var statement in All)
        {
            var (here, there) = (await graph.RunAsync(statement, cancellation), await server.RunAsync(statement, cancellation));
            Assert.Equal(Lines(here), Lines(there));
        }
    }

    [Fact]
    public async Task EachQuestion_HasRowsToCompare()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var graph = await Graph.OpenAsync(Path.Combine(Specs(), "invented", "data"), cancellation);
        foreach (var statement in new Investments(Narrow).Statements.AddRange(new InvestmentChains(InvestmentFilter.None, 8).Statements))
        {
            Assert.NotEmpty((await graph.RunAsync(statement, cancellation)).Rows);
        }
    }

    private static IEnumerable<string> Lines(Result result) =>
        result.Rows.Select(row => string.Join(" | ", row.Select(Text))).Prepend(string.Join(" | ", result.Columns));

    private static string Text(GraphValue value) => value is GraphList list ? $"[{string.Join(", ", list.Items)}]" : value.ToString();

    private static string Specs([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "specs");
}
