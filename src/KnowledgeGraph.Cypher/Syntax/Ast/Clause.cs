
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>One clause as written.</summary>
internal abstract record Clause(Span Span);

internal enum MatchMode
{
    Required,

    /// <summary>A row without a match passes once, its new variables null.</summary>
    Optional,
}

internal sealed record MatchClause(Span Span, MatchMode Mode, PathPattern[] Patterns, Expression? Where) : Clause(Span);

internal sealed record UnwindClause(Span Span, Expression List, VariableExpression Variable) : Clause(Span);

/// <summary>WITH, or RETURN.</summary>
internal sealed record ProjectionClause(Span Span, ProjectionKind Kind, ProjectionBody Body, Expression? Where) : Clause(Span);

internal enum ProjectionKind
{
    With,
    Return,
}

/// <param name="Star">Where <c>*</c> stands; null without one.</param>
internal sealed record ProjectionBody(
    SetQuantifier Quantifier, Span? Star, ProjectionItem[] Items,
    SortItem[] OrderBy, Expression? Skip, Expression? Limit);

/// <summary>One item; without an alias its column is named by the item's own source text.</summary>
internal sealed record ProjectionItem(Span Span, Expression Expression, VariableExpression? Alias);

internal sealed record SortItem(Expression Expression, SortOrder Order);

internal enum SortOrder
{
    Ascending,
    Descending,
}

internal sealed record CreateClause(Span Span, PathPattern[] Patterns) : Clause(Span);

internal sealed record MergeClause(
    Span Span, PathPattern Pattern, SetItem[] OnCreate, SetItem[] OnMatch) : Clause(Span);

internal sealed record SetClause(Span Span, SetItem[] Items) : Clause(Span);

internal sealed record RemoveClause(Span Span, SetItem[] Items) : Clause(Span);

internal sealed record DeleteClause(Span Span, DeleteMode Mode, Expression[] Targets) : Clause(Span);

internal enum DeleteMode
{
    /// <summary>A node that still has relationships when the statement ends is an error.</summary>
    Plain,

    /// <summary>A node takes its relationships with it.</summary>
    Detach,
}

internal sealed record ForeachClause(Span Span, VariableExpression Variable, Expression List, Clause[] Updates) : Clause(Span);
