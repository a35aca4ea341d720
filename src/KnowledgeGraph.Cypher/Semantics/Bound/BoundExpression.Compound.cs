using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>A call of a function in the registry, with a number of arguments it takes.</summary>
internal sealed record BoundCall(Span Span, StaticType Type, FunctionSignature Function, BoundExpression[] Arguments)
    : BoundExpression(Span, Type);

/// <summary>CASE; with a subject the first branch whose value equals it, without one the first whose predicate is true.</summary>
/// <param name="Otherwise">Null where no ELSE was written: the value is null.</param>
internal sealed record BoundCase(
    Span Span, StaticType Type, BoundExpression? Subject, BoundCaseBranch[] Branches, BoundExpression? Otherwise)
    : BoundExpression(Span, Type);

internal sealed record BoundCaseBranch(BoundExpression When, BoundExpression Then);

/// <summary><c>[x IN list WHERE p | e]</c>. Each item in turn is written to the variable's slot of the current row.</summary>
/// <param name="Map">Null where the item itself is the result.</param>
internal sealed record BoundListComprehension(
    Span Span, StaticType Type, BoundVariable Variable, BoundExpression List, BoundExpression? Where, BoundExpression? Map)
    : BoundExpression(Span, Type);

/// <summary><c>all(x IN list WHERE p)</c> and its sisters, in three-valued logic.</summary>
internal sealed record BoundQuantifier(Span Span, QuantifierKind Kind, BoundVariable Variable, BoundExpression List, BoundExpression Predicate)
    : BoundExpression(Span, StaticType.Boolean);

internal sealed record BoundReduce(
    Span Span, StaticType Type, BoundVariable Accumulator, BoundExpression Start, BoundVariable Variable, BoundExpression List, BoundExpression Step)
    : BoundExpression(Span, Type);

/// <summary>
/// EXISTS, COUNT and COLLECT; also a pattern as a predicate (Exists) and a pattern comprehension (Collect).
/// The body reads the outer row's slots and writes only slots of its own.
/// </summary>
/// <param name="Reads">The variables of the outer row that the body reads, each slot once.</param>
internal sealed record BoundSubquery(Span Span, StaticType Type, SubqueryKind Kind, BoundUnion Body, BoundVariable[] Reads)
    : BoundExpression(Span, Type);
