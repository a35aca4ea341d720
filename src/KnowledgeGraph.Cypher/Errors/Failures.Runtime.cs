using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>What goes wrong while rows are made: values of the wrong kind, out of range, or already deleted.</summary>
internal static partial class Failures
{
    public static Failure DeletedEntity(Position at) => AtRuntime(
        "Neo.ClientError.Statement.EntityNotFound", at, "EntityNotFound", "DeletedEntityAccess",
        "This node or relationship was deleted by the same statement: read what you need of it before DELETE.");

    /// <param name="expected">As words: "a list or a string".</param>
    /// <param name="found">The offending value, as it would be written.</param>
    public static Failure WrongKind(Position at, string what, string expected, string found) =>
        TypeError(at, "InvalidArgumentType", $"{what} takes {expected}, not {found}.");

    public static Failure WrongConversion(Position at, string function, string expected, string found) =>
        TypeError(at, "InvalidArgumentValue", $"{function} takes {expected}, not {found}.");

    public static Failure MapKeyIsNoString(Position at, string found) =>
        TypeError(at, "MapElementAccessByNonString", $"A map or an element is read by a string key, not by {found}.");

    public static Failure ListIndexIsNoInteger(Position at, string found) =>
        TypeError(at, "InvalidArgumentType", $"A list is read by an integer index, not by {found}.");

    public static Failure InvalidProperty(Position at, string key, string found) => TypeError(
        at, "InvalidPropertyType",
        $"The property '{key}' cannot hold {found}: properties are booleans, numbers, strings, dates, or lists of one of these kinds without null.");

    public static Failure IntegerOverflow(Position at, string operation) => AtRuntime(
        "Neo.ClientError.Statement.ArithmeticError", at, "ArithmeticError", "IntegerOverflow",
        $"The result of {operation} leaves the range of 64-bit integers: use floats (toFloat) where that may happen.");

    public static Failure DivisionByZero(Position at) => AtRuntime(
        "Neo.ClientError.Statement.ArithmeticError", at, "ArithmeticError", "DivisionByZero",
        "An integer is divided by zero: test the divisor first, or divide floats.");

    public static Failure NumberOutOfRange(Position at, string message) =>
        AtRuntime("Neo.ClientError.Statement.ArgumentError", at, "ArgumentError", "NumberOutOfRange", message);

    public static Failure RangeOfNoIntegers(Position at, string found) => AtRuntime(
        "Neo.ClientError.Statement.ArgumentError", at, "ArgumentError", "InvalidArgumentType", $"range() takes integers, not {found}.");

    public static Failure InvalidArgument(Position at, string message) =>
        AtRuntime("Neo.ClientError.Statement.ArgumentError", at, "ArgumentError", "InvalidArgumentValue", message);

    public static Failure RowCountIsNegative(Position at, string clause, long found) => AtRuntime(
        "Neo.ClientError.Statement.ArgumentError", at, "SyntaxError", "NegativeIntegerArgument",
        $"{clause} takes a number of rows from 0, not {found}.");

    public static Failure RowCountIsNoInteger(Position at, string clause, string found) => AtRuntime(
        "Neo.ClientError.Statement.ArgumentError", at, "SyntaxError", "InvalidArgumentType",
        $"{clause} takes an integer, not {found}.");

    public static Failure MergeWithNull(Position at, string key) => AtRuntime(
        "Neo.ClientError.Statement.SemanticError", at, "SemanticError", "MergeReadOwnWrites",
        $"MERGE cannot look for the property '{key}' because its value is null: leave such rows out, or SET the property afterwards.");

    public static Failure CreateFromNull(Position at) => AtRuntime(
        "Neo.ClientError.Statement.EntityNotFound", at, "SemanticError", "MissingNode",
        "A relationship needs a node at each end, and one of them is null here: leave such rows out with WHERE ... IS NOT NULL.");

    public static Failure DeleteConnectedNode(string node, int relationships) => new(
        "Neo.ClientError.Schema.ConstraintValidationFailed",
        $"Cannot delete {node}, because it still has {relationships} relationship(s): delete them too, or use DETACH DELETE.",
        null, FailurePhase.Runtime, "ConstraintVerificationFailed", "DeleteConnectedNode");

    private static Failure TypeError(Position at, string detail, string message) =>
        AtRuntime("Neo.ClientError.Statement.TypeError", at, "TypeError", detail, message);

    private static Failure AtRuntime(string code, Position at, string type, string detail, string message) =>
        new(code, message, at, FailurePhase.Runtime, type, detail);
}
