using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>What is wrong with the text itself: characters, literals, grammar.</summary>
internal static partial class Failures
{
    public static Failure UnclosedComment(Position at) =>
        SyntaxError(at, "UnexpectedSyntax", "This comment is not closed: end it with */.");

    public static Failure UnclosedString(Position at) =>
        SyntaxError(at, "UnexpectedSyntax", "This string is not closed: end it with the quote it begins with, and write a quote inside as \\' or \\\".");

    public static Failure UnclosedName(Position at) =>
        SyntaxError(at, "UnexpectedSyntax", "This name is not closed: end it with a backtick, and write a backtick inside twice.");

    /// <summary>A character beyond ASCII that looks like a sign, such as a long dash.</summary>
    public static Failure InvalidCharacter(Position at, string character) => SyntaxError(
        at, "InvalidUnicodeCharacter",
        $"The character '{character}' (U+{(character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0]):X4}) has no meaning here: use its ASCII counterpart, or put it in a string or in backticks.");

    public static Failure UnexpectedCharacter(Position at, string character) => SyntaxError(
        at, "UnexpectedSyntax", $"The character '{character}' has no meaning here: remove it, or put it in a string or in backticks.");

    public static Failure InvalidNumber(Position at, string text) => SyntaxError(
        at, "InvalidNumberLiteral", $"'{text}' is no number: write 12, 1.5, 1.5e3, 0x1F or 0o17, and a space before the next word.");

    public static Failure IntegerTooLarge(Position at, string text) => SyntaxError(
        at, "IntegerOverflow", $"The integer {text} is out of range: integers go from {long.MinValue} to {long.MaxValue}; write {text}.0 for a float.");

    public static Failure FloatTooLarge(Position at, string text) =>
        SyntaxError(at, "FloatingPointOverflow", $"The float {text} is out of range: floats end at about 1.8e308.");

    public static Failure InvalidUnicodeEscape(Position at) => SyntaxError(
        at, "InvalidUnicodeLiteral", "This is no Unicode escape: write \\u with four hexadecimal digits, or \\U with eight, up to 10FFFF.");

    public static Failure InvalidEscape(Position at, string escape) => SyntaxError(
        at, "UnexpectedSyntax", $"'{escape}' is no escape: use \\\\ \\' \\\" \\` \\b \\f \\n \\r \\t \\uXXXX or \\UXXXXXXXX.");

    /// <param name="found">The word or sign as written; "the end of the statement" behind the last.</param>
    /// <param name="expected">What would have been right, as words.</param>
    public static Failure Unexpected(Position at, string found, string expected) =>
        SyntaxError(at, "UnexpectedSyntax", $"Found {found} where {expected} was expected.");

    public static Failure UnknownOperator(Position at, string written, string meant) =>
        SyntaxError(at, "UnexpectedSyntax", $"There is no operator {written}: write {meant}.");

    public static Failure NestedTooDeeply(Position at) =>
        SyntaxError(at, "UnexpectedSyntax", "The statement is nested too deeply here: split it with WITH, or pass a list as a parameter.");

    public static Failure NegativeLength(Position at) => SyntaxError(
        at, "InvalidRelationshipPattern", "A relationship's length cannot be negative: write *m..n with m and n from 0.");
}
