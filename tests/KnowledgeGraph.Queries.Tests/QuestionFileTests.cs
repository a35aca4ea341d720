using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries.Tests;

/// <summary>Every .cypher file belongs to a question, and each question gives its files exactly the parameters that they name.</summary>
public class QuestionFileTests
{
    private static readonly ImmutableArray<Statement> All =
    [
        .. new Investments().Statements, .. new InvestmentChains(InvestmentFilter.None, 2).Statements, .. new TraceClaim("000/x").Statements, .. new ClaimsNamed("x").Statements,
        .. new FiguresOf(FigureFilter.Of("x")).Statements, .. new Profile("x").Statements, .. new FindEntities("x").Statements, .. new ListMeasures().Statements, .. new PartsWithFigures("x").Statements, .. new ListArticles().Statements,
    ];

    [Fact]
    public void EveryFile_IsAsked()
    {
        var assembly = typeof(Investments).Assembly;
        var files = assembly.GetManifestResourceNames().Select(name => new StreamReader(assembly.GetManifestResourceStream(name)!).ReadToEnd());
        Assert.Equal(files.Order(StringComparer.Ordinal), All.Select(statement => statement.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryFile_GetsTheParametersItNames() =>
        Assert.All(All, statement => Assert.Empty(Named(statement.Text).Except(statement.Parameters.Entries.Keys)));

    [Fact]
    public void EveryFile_BeginsBySayingWhatItAsks() =>
        Assert.All(All, statement => Assert.StartsWith("// ", statement.Text, StringComparison.Ordinal));

    private static IEnumerable<string> Named(string text) =>
        text.Split('$').Skip(1).Select(rest => string.Concat(rest.TakeWhile(char.IsAsciiLetterOrDigit)));
}
