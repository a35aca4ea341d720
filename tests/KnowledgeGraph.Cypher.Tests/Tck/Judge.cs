using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Holds an outcome against an expectation.</summary>
internal static class Judge
{
    /// <summary>Null where the outcome is as expected, else in one line how it differs.</summary>
    public static string? Complain(Expectation expectation, Outcome outcome) => expectation switch
    {
        ExpectedError error => ComplainOfError(error, outcome.Failure),
        ExpectedEffects effects => ComplainOfEffects(effects.Effects, outcome.Effects),
        ExpectedRows rows => outcome.Failure is { } failure ? $"failed: {failure.Message}" : ComplainOfRows(rows, outcome),
        _ => throw new ArgumentException($"no expectation: {expectation}", nameof(expectation)),
    };

    private static string? ComplainOfError(ExpectedError expected, Failure? failure)
    {
        if (failure is null)
        {
            return $"no error where {expected.Type} {expected.Detail} was expected";
        }

        var phase = failure.Phase == FailurePhase.CompileTime ? "compile time" : "runtime";
        var isRight = failure.Type == expected.Type
            && (expected.Phase == "any time" || expected.Phase == phase)
            && (expected.Detail == "*" || expected.Detail == failure.Detail);
        return isRight
            ? null
            : $"{failure.Type} at {phase}: {failure.Detail} where {expected.Type} at {expected.Phase}: {expected.Detail} was expected ({failure.Message})";
    }

    private static string? ComplainOfEffects(SideEffects expected, SideEffects actual) =>
        expected.Counts.SequenceEqual(actual.Counts) ? null : $"side effects {actual} where {expected} was expected";

    private static string? ComplainOfRows(ExpectedRows expected, Outcome outcome)
    {
        if (expected.Columns.IsEmpty)
        {
            return outcome.Rows.IsEmpty ? null : $"{outcome.Rows.Length} rows where none was expected";
        }

        if (!expected.Columns.Order(StringComparer.Ordinal).SequenceEqual(outcome.Columns.Order(StringComparer.Ordinal)))
        {
            return $"columns {string.Join(" | ", outcome.Columns)} where {string.Join(" | ", expected.Columns)} was expected";
        }

        var places = expected.Columns.Select(column => outcome.Columns.IndexOf(column)).ToArray();
        var wanted = expected.Rows.Select(row => TextOf(row, expected.Lists)).ToArray();
        var found = outcome.Rows.Select(row => TextOf(places.Select(place => row[place]), expected.Lists)).ToArray();
        if (expected.Order == RowOrder.Any)
        {
            Array.Sort(wanted, StringComparer.Ordinal);
            Array.Sort(found, StringComparer.Ordinal);
        }

        return wanted.SequenceEqual(found) ? null : $"rows {Show(found)} where {Show(wanted)} was expected";
    }

    private static string TextOf(IEnumerable<TckValue> row, ListOrder lists) => $"| {string.Join(" | ", row.Select(value => value.Text(lists)))} |";

    private static string Show(string[] rows) => rows.Length == 0 ? "none" : string.Join(" ", rows.Take(8)) + (rows.Length > 8 ? $" and {rows.Length - 8} more" : "");
}
