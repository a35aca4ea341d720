using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Aggregates, and the constants of SKIP and LIMIT.</summary>
internal static partial class Failures
{
    public static Failure InvalidAggregation(Position at, string function) => SyntaxError(
        at, "InvalidAggregation", $"{function} aggregates, and nothing can be aggregated here: aggregate in a WITH or RETURN and use its column.");

    public static Failure NestedAggregation(Position at) => SyntaxError(
        at, "NestedAggregation", "An aggregate cannot stand inside another: compute the inner one in a WITH before.");

    public static Failure RandomInAggregate(Position at, string function) => SyntaxError(
        at, "NonConstantExpression", $"{function}() cannot stand inside an aggregate: compute it in a WITH before.");

    public static Failure AmbiguousAggregation(Position at, string text) => SyntaxError(
        at, "AmbiguousAggregationExpression",
        $"{text} stands beside an aggregate and is no grouping key: project it on its own in a WITH before, and use its name here.");

    public static Failure NonConstantRowCount(Position at, string clause, string name) => SyntaxError(
        at, "NonConstantExpression", $"{clause} cannot depend on a row, so it cannot name `{name}`: use a number or a parameter.");

    public static Failure NegativeRowCount(Position at, string clause) =>
        SyntaxError(at, "NegativeIntegerArgument", $"{clause} takes a number of rows from 0: it cannot be negative.");
}
