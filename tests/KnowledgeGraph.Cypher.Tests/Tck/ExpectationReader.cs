using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Then steps -> expectations.</summary>
internal static class ExpectationReader
{
    /// <exception cref="FormatException">The step is none of the TCK's.</exception>
    public static Expectation Read(Step step) => step.Text switch
    {
        "the result should be, in any order:" => Rows(step, RowOrder.Any, ListOrder.Kept),
        "the result should be, in order:" => Rows(step, RowOrder.Kept, ListOrder.Kept),
        "the result should be (ignoring element order for lists):" => Rows(step, RowOrder.Any, ListOrder.Ignored),
        "the result should be, in order (ignoring element order for lists):" => Rows(step, RowOrder.Kept, ListOrder.Ignored),
        "the result should be empty" => new ExpectedRows([], [], RowOrder.Any, ListOrder.Kept),
        "no side effects" => new ExpectedEffects(SideEffects.Of([])),
        "the side effects should be:" => new ExpectedEffects(
            SideEffects.Of(step.Table.Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture))))),
        _ => Error(step.Text),
    };

    private static ExpectedRows Rows(Step step, RowOrder order, ListOrder lists) => new(
        step.Table[0],
        [.. step.Table.Skip(1).Select(row => row.Select(TckValueParser.Parse).ToImmutableArray())],
        order,
        lists);

    /// <summary>"a TypeError should be raised at runtime: InvalidArgumentValue".</summary>
    private static ExpectedError Error(string text)
    {
        const string Raised = " should be raised at ";
        var raised = text.IndexOf(Raised, StringComparison.Ordinal);
        var colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        if (raised < 0 || colon < raised)
        {
            throw new FormatException($"no step of the TCK: {text}");
        }

        return new(text[..raised].Split(' ')[^1], text[(raised + Raised.Length)..colon], text[(colon + 2)..]);
    }
}
