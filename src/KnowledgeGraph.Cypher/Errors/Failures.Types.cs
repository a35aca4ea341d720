using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Values of a kind that cannot be right, seen before the first row.</summary>
internal static partial class Failures
{
    /// <param name="is">What the variable holds, as words: "a path".</param>
    /// <param name="wanted">What the place takes, as words.</param>
    public static Failure VariableTypeConflict(Position at, string name, string @is, string wanted) => SyntaxError(
        at, "VariableTypeConflict", $"The variable `{name}` is {@is} and cannot be {wanted} here: choose another name.");

    public static Failure InvalidArgumentType(Position at, string what, string takes, string found) =>
        SyntaxError(at, "InvalidArgumentType", $"{what} takes {takes}, not {found}.");

    /// <summary>As <see cref="InvalidArgumentType"/>; the TCK calls reading from a plain value a TypeError, Neo4j a syntax error.</summary>
    public static Failure CannotRead(Position at, string what, string takes, string found) => new(
        "Neo.ClientError.Statement.SyntaxError", $"{what} takes {takes}, not {found}.", at, FailurePhase.CompileTime, "TypeError", "InvalidArgumentType");

    public static Failure PatternIsNoValue(Position at) => SyntaxError(
        at, "UnexpectedSyntax", "A pattern is a predicate and no value: write EXISTS { ... }, COUNT { ... } or [pattern | value] instead.");

    public static Failure InvalidParameterUse(Position at, string name) => SyntaxError(
        at, "InvalidParameterUse", $"The parameter ${name} cannot stand for a whole property map here: write the keys, such as {{id: ${name}.id}}.");

    public static Failure NoSingleType(Position at, string clause) =>
        SyntaxError(at, "NoSingleRelationshipType", $"{clause} needs exactly one type for a relationship: write -[:TYPE]->.");

    public static Failure RequiresDirection(Position at) =>
        SyntaxError(at, "RequiresDirectedRelationship", "CREATE needs a direction for a relationship: write --> or <--, with its type.");

    public static Failure CreatingVariableLength(Position at, string clause) =>
        SyntaxError(at, "CreatingVarLength", $"{clause} cannot make a relationship of variable length: write each hop.");

    public static Failure LabelsMustBePlain(Position at, string clause) =>
        SyntaxError(at, "UnexpectedSyntax", $"{clause} takes plain labels and types only: write :A:B.");

    public static Failure WhereInUpdate(Position at, string clause) =>
        SyntaxError(at, "UnexpectedSyntax", $"{clause} takes no WHERE inside a pattern: filter in a MATCH or WITH before.");

    public static Failure InvalidDelete(Position at) =>
        SyntaxError(at, "InvalidDelete", "DELETE takes nodes, relationships and paths: write REMOVE n:Label to take a label away.");
}
