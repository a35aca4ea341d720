using System.Globalization;
using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>
/// Runs one case on an empty graph: statements with a line <c>;</c> between them, each in a transaction of its own. Shown is what the last
/// one gives: columns and rows, sorted unless it orders them itself, then what it changed; or its failure.
/// </summary>
internal static class ExecutionRun
{
    private const string StatementEnd = "\n;\n";

    public static async Task<string> ShowAsync(IGraphStore store, string text, CancellationToken cancellation)
    {
        var statements = text.Split(StatementEnd);
        foreach (var statement in statements[..^1])
        {
            await RunAsync(store, statement, cancellation);
        }

        try
        {
            return Show(await RunAsync(store, statements[^1], cancellation), statements[^1]);
        }
        catch (StoreException exception)
        {
            var failure = exception.Failure;
            return $"{failure.At?.Line}:{failure.At?.Column} {failure.Code}{(failure.Detail is null ? "" : " " + failure.Detail)}\n{failure.Message}";
        }
    }

    private static async Task<Result> RunAsync(IGraphStore store, string statement, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        var result = await transaction.RunAsync(new(statement), cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private static string Show(Result result, string statement)
    {
        var rows = result.Rows.Select(row => string.Join(" | ", row.Select(ValuePrinter.Print)));
        var ordered = statement.Contains("ORDER BY", StringComparison.Ordinal) ? rows : rows.Order(StringComparer.Ordinal);
        var lines = new List<string>();
        if (!result.Columns.IsEmpty)
        {
            lines.Add(string.Join(" | ", result.Columns));
            lines.AddRange(ordered);
        }

        lines.AddRange(Changes(result.Counters));
        return lines.Count == 0 ? "nothing" : string.Join('\n', lines);
    }

    private static IEnumerable<string> Changes(Counters counters)
    {
        (string Name, int Count)[] changes =
        [
            ("+nodes", counters.NodesCreated), ("-nodes", counters.NodesDeleted),
            ("+relationships", counters.RelationshipsCreated), ("-relationships", counters.RelationshipsDeleted),
            ("properties", counters.PropertiesSet), ("+labels", counters.LabelsAdded), ("-labels", counters.LabelsRemoved),
            ("+constraints", counters.ConstraintsAdded), ("-constraints", counters.ConstraintsRemoved),
            ("+indexes", counters.IndexesAdded), ("-indexes", counters.IndexesRemoved),
        ];
        return changes.Where(change => change.Count > 0).Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Name} {change.Count}"));
    }
}
