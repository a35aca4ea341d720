using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>One clause: rows in, rows out.</summary>
internal abstract record BoundClause(Span Span)
{
    /// <summary>Whether the clause changes the graph.</summary>
    public virtual bool Writes => false;
}

/// <summary>MATCH and OPTIONAL MATCH.</summary>
/// <param name="Where">Part of the match: in OPTIONAL MATCH it decides whether the row of nulls comes.</param>
/// <param name="Introduced">The variables this clause binds, hidden ones included: null in the row of an OPTIONAL MATCH that finds nothing.</param>
internal sealed record BoundMatch(
    Span Span, MatchMode Mode, BoundPattern Pattern, BoundExpression? Where, BoundVariable[] Introduced) : BoundClause(Span);

/// <summary>One row an item; none for null and for the empty list. What is no list is a list of one.</summary>
internal sealed record BoundUnwind(Span Span, BoundExpression List, BoundVariable Variable) : BoundClause(Span);

/// <summary>WITH and RETURN. The steps, in this order: aggregation, items, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE.</summary>
/// <param name="Aggregation">Null where nothing aggregates. The items then read keys and aggregates only.</param>
/// <param name="Items">In the order of the columns. An item whose expression is a variable of its own slot needs no work.</param>
/// <param name="Quantifier"><see cref="SetQuantifier.Distinct"/>: rows are compared by the items' slots.</param>
/// <param name="OrderBy">Reads the items, and without DISTINCT and aggregation also the slots before them.</param>
/// <param name="Skip">Reads no variable; not an integer or negative is an error.</param>
/// <param name="Limit">Reads no variable; not an integer or negative is an error.</param>
/// <param name="Where">Only of WITH.</param>
internal sealed record BoundProjection(
    Span Span, ProjectionKind Kind, BoundAggregation? Aggregation, BoundItem[] Items, SetQuantifier Quantifier,
    BoundSortKey[] OrderBy, BoundExpression? Skip, BoundExpression? Limit, BoundExpression? Where) : BoundClause(Span);

/// <summary>An expression and the variable it becomes.</summary>
internal sealed record BoundItem(BoundVariable Variable, BoundExpression Expression);

internal sealed record BoundSortKey(BoundExpression Expression, SortOrder Order);

/// <summary>Groups rows by their keys; one row a group. Without keys there is exactly one group, even of no rows.</summary>
internal sealed record BoundAggregation(BoundItem[] Keys, BoundAggregate[] Aggregates);

/// <param name="Argument">What is aggregated; null only for <c>count(*)</c>.</param>
/// <param name="Parameter">The percentile of <c>percentileCont</c> and <c>percentileDisc</c>; null for the others.</param>
internal sealed record BoundAggregate(
    Span Span, BoundVariable Variable, AggregateFunction Function, SetQuantifier Quantifier, BoundExpression? Argument, BoundExpression? Parameter);

internal enum AggregateFunction
{
    /// <summary><c>count(*)</c>: rows.</summary>
    CountRows,

    /// <summary><c>count(x)</c>: values that are not null.</summary>
    Count,
    Sum,
    Average,
    Minimum,
    Maximum,
    Collect,
    PercentileContinuous,
    PercentileDiscrete,
    StandardDeviation,
    StandardDeviationOfPopulation,
}
