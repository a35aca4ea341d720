using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>Whatever a user writes is bound, or is a failure with a place: never another exception.</summary>
public sealed class RobustnessTests
{
    private const int Rounds = 20_000;

    private static string[] Statements([CallerFilePath] string here = "") =>
    [
        .. Directory.GetFiles(Path.GetDirectoryName(here)!, "*.spec", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => SpecFile.Read(file).Cases).Select(@case => @case.Statement),
    ];

    [Fact]
    public void Damaged_statements_are_failures_with_a_place()
    {
        var statements = Statements();
        var random = new Random(20);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(statements[random.Next(statements.Length)], statements[random.Next(statements.Length)], random);
            if (FailureOf(damaged) is { } failure)
            {
                Assert.True(failure.At is { Line: > 0, Column: > 0 } at && at.Offset <= damaged.Length, $"{failure.Message}\n{damaged}");
            }
        }
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("NOT ", "")]
    [InlineData("-", "")]
    [InlineData("1 + (", ")")]
    [InlineData("CASE WHEN true THEN ", " END")]
    public void Deep_nesting_is_a_failure(string open, string close)
    {
        const int Depth = 100_000;
        var text = string.Concat(Enumerable.Repeat(open, Depth)) + "true" + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.StartsWith("The statement is nested too deeply", FailureOf("RETURN " + text)?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_chain_is_a_failure() =>
        Assert.StartsWith("The statement is nested too deeply", FailureOf("RETURN " + Chain(100_000))?.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("DISTINCT ")]
    public async Task What_is_not_nested_too_deeply_runs(string quantifier)
    {
        await using var store = new EmbeddedStore();
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, TestContext.Current.CancellationToken);
        var statement = $"RETURN {quantifier}{Chain(990)} AS x ORDER BY {Chain(980)}";
        var result = await transaction.RunAsync(new(statement), TestContext.Current.CancellationToken);
        Assert.Equal(new GraphInteger(990), result.Rows[0][0]);
    }

    private static string Chain(int terms) => string.Join(" + ", Enumerable.Repeat("1", terms));

    /// <summary>Cuts a stretch out of a statement, doubles one, or puts in a stretch of another.</summary>
    private static string Damage(string statement, string other, Random random)
    {
        var from = random.Next(statement.Length);
        var to = random.Next(from, Math.Min(statement.Length, from + 12));
        var otherFrom = random.Next(other.Length);
        var piece = other[otherFrom..random.Next(otherFrom, Math.Min(other.Length, otherFrom + 12))];
        return random.Next(3) switch
        {
            0 => statement[..from] + statement[to..],
            1 => statement[..to] + statement[from..],
            _ => statement[..from] + piece + statement[to..],
        };
    }

    private static Failure? FailureOf(string statement)
    {
        try
        {
            Binder.Bind(Parser.Parse(statement));
            return null;
        }
        catch (StoreException exception)
        {
            return exception.Failure;
        }
    }
}
