using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Errors;

/// <summary>Names: variables, columns, functions, and where clauses may stand.</summary>
internal static partial class Failures
{
    /// <param name="similar">A variable that differs in case only; null where there is none.</param>
    public static Failure UndefinedVariable(Position at, string name, string? similar) => SyntaxError(
        at, "UndefinedVariable",
        similar is null
            ? $"The variable `{name}` is not defined here: bind it in a MATCH, UNWIND or WITH before, and carry it through every WITH."
            : $"The variable `{name}` is not defined here: did you mean `{similar}`?");

    /// <summary>A sort key, or the WHERE behind a WITH, wants what DISTINCT or an aggregation has left behind.</summary>
    public static Failure NotProjected(Position at, string name) => SyntaxError(
        at, "UndefinedVariable",
        $"The variable `{name}` is out of reach after DISTINCT or an aggregation: use the projected columns only, or project it too.");

    public static Failure VariableAlreadyBound(Position at, string name) => SyntaxError(
        at, "VariableAlreadyBound", $"The variable `{name}` is already bound: choose another name.");

    /// <summary>CREATE and MERGE refer to what is bound; they cannot ask for more of it.</summary>
    public static Failure BoundVariableDescribed(Position at, string name) => SyntaxError(
        at, "VariableAlreadyBound", $"The variable `{name}` is already bound: use it without labels and properties here, and SET them afterwards.");

    public static Failure ShadowsOuterVariable(Position at, string name) => SyntaxError(
        at, "VariableAlreadyBound", $"The variable `{name}` hides one of the surrounding query: choose another name.");

    public static Failure RelationshipRepeated(Position at, string name) => SyntaxError(
        at, "RelationshipUniquenessViolation", $"The relationship variable `{name}` stands twice in one pattern: give each relationship its own name.");

    public static Failure ColumnNameConflict(Position at, string name) =>
        SyntaxError(at, "ColumnNameConflict", $"Two columns are called `{name}`: give one of them another name with AS.");

    public static Failure NoExpressionAlias(Position at, string text) =>
        SyntaxError(at, "NoExpressionAlias", $"An expression in WITH needs a name: write {text} AS name.");

    public static Failure NoVariablesInScope(Position at) =>
        SyntaxError(at, "NoVariablesInScope", "There is no variable that RETURN * could return: name what to return.");

    public static Failure DifferentColumnsInUnion(Position at, string first, string other) => SyntaxError(
        at, "DifferentColumnsInUnion", $"All parts of a UNION must return the same columns: the first has {first}, this one {other}.");

    public static Failure MixedUnions(Position at) =>
        SyntaxError(at, "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed in one query: use one of them throughout.");

    public static Failure ReturnNotLast(Position at) =>
        SyntaxError(at, "InvalidClauseComposition", "RETURN ends a query: use WITH where more clauses follow.");

    public static Failure MissingWith(Position at, string before, string after) =>
        SyntaxError(at, "InvalidClauseComposition", $"WITH is needed between {before} and {after}: name what to carry on.");

    public static Failure CannotConclude(Position at, string clause) =>
        SyntaxError(at, "InvalidClauseComposition", $"A query cannot end with {clause}: end it with RETURN or with a clause that changes the graph.");

    public static Failure UpdateInSubquery(Position at, string clause) =>
        SyntaxError(at, "InvalidClauseComposition", $"{clause} cannot stand in a subquery of an expression: such a subquery only reads.");

    public static Failure CollectsOneColumn(Position at) =>
        SyntaxError(at, "InvalidClauseComposition", "COLLECT { } needs a RETURN of exactly one column.");

    /// <param name="similar">A function whose name is close; null where there is none.</param>
    public static Failure UnknownFunction(Position at, string name, string? similar) => SyntaxError(
        at, "UnknownFunction", similar is null ? $"There is no function {name}." : $"There is no function {name}: did you mean {similar}?");

    public static Failure InvalidNumberOfArguments(Position at, string name, string takes, int given) =>
        SyntaxError(at, "InvalidNumberOfArguments", $"{name} takes {takes}, not {given}.");

    public static Failure DistinctWithoutAggregate(Position at, string name) =>
        SyntaxError(at, "InvalidAggregation", $"DISTINCT goes with aggregating functions only, and {name} is none: remove it.");

    public static Failure PropertyExistenceRemoved(Position at) =>
        SyntaxError(at, "UnexpectedSyntax", "exists() takes a pattern only: write n.key IS NOT NULL to ask for a property.");
}
