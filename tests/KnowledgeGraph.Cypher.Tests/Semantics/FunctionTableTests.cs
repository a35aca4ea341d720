using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Tests.Semantics;

/// <summary>The binder's functions against those the engine runs.</summary>
public sealed class FunctionTableTests
{
    /// <summary>Known to the binder, so that a call is "not supported yet" and no unknown function.</summary>
    private static readonly string[] Later =
    [
        "datetime", "datetime.fromEpoch", "datetime.fromEpochMillis", "datetime.realtime", "datetime.statement",
        "datetime.transaction", "datetime.truncate", "duration", "duration.between", "duration.inDays",
        "duration.inMonths", "duration.inSeconds", "localdatetime", "localdatetime.realtime", "localdatetime.statement",
        "localdatetime.transaction", "localdatetime.truncate", "localtime", "localtime.realtime", "localtime.statement",
        "localtime.transaction", "localtime.truncate", "randomUUID", "time", "time.realtime", "time.statement",
        "time.transaction", "time.truncate", "timestamp", "valueType",
    ];

    /// <summary>Expressions of their own: they see arguments that are null.</summary>
    private static readonly string[] NotCalls = ["coalesce", "nullIf"];

    [Fact]
    public void Every_function_runs_or_is_listed_as_later()
    {
        var missing = FunctionTable.All.Select(function => function.Name)
            .Where(name => !NotCalls.Contains(name) && FunctionRegistry.Find(name) is null)
            .Order(StringComparer.Ordinal);
        Assert.Equal(Later, missing);
    }

    [Theory]
    [InlineData("TOUPPER", "toUpper")]
    [InlineData("duration.INDAYS", "duration.inDays")]
    public void Names_are_found_in_any_case(string written, string name) => Assert.Equal(name, FunctionTable.Find(written)?.Name);
}
