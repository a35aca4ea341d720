using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>An expression whose variables are slots. It holds no aggregate: those are split out by <see cref="BoundAggregation"/>.</summary>
internal abstract record BoundExpression(Span Span, StaticType Type);

/// <summary>A literal: null, boolean, integer, float or string.</summary>
internal sealed record BoundConstant(Span Span, StaticType Type, GraphValue Value) : BoundExpression(Span, Type);

internal sealed record BoundParameter(Span Span, string Name) : BoundExpression(Span, StaticType.Any);

/// <param name="Name">As written, or null for what has no name: an anonymous pattern element, an aggregate.</param>
internal sealed record BoundVariable(Span Span, StaticType Type, int Slot, string? Name) : BoundExpression(Span, Type);

/// <summary>A property of a node or relationship, an entry of a map, a component of a temporal value.</summary>
internal sealed record BoundProperty(Span Span, StaticType Type, BoundExpression Target, string Key) : BoundExpression(Span, Type);

/// <summary>An item of a list, or an entry or property by a computed key.</summary>
internal sealed record BoundIndex(Span Span, StaticType Type, BoundExpression Target, BoundExpression Index) : BoundExpression(Span, Type);

internal sealed record BoundSlice(Span Span, StaticType Type, BoundExpression Target, BoundExpression? From, BoundExpression? To)
    : BoundExpression(Span, Type);

internal sealed record BoundList(Span Span, StaticType Type, BoundExpression[] Items) : BoundExpression(Span, Type);

/// <summary>A map literal; of equal keys the last one counts.</summary>
internal sealed record BoundMap(Span Span, BoundEntry[] Entries) : BoundExpression(Span, StaticType.Map);

internal sealed record BoundEntry(string Key, BoundExpression Value);

/// <summary><c>n { .*, .key, other: value }</c>: the entries override what <c>.*</c> brings; null where the subject is null.</summary>
internal sealed record BoundMapProjection(Span Span, BoundVariable Subject, MapProjectionBase Base, BoundEntry[] Entries)
    : BoundExpression(Span, StaticType.Map);

internal enum MapProjectionBase
{
    Nothing,

    /// <summary><c>.*</c>.</summary>
    AllProperties,
}

internal sealed record BoundUnary(Span Span, StaticType Type, UnaryOperator Operator, BoundExpression Operand) : BoundExpression(Span, Type);

internal sealed record BoundBinary(Span Span, StaticType Type, BinaryOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Span, Type);

/// <summary>Whether a node's labels, or a relationship's type, satisfy an expression; null where the target is null.</summary>
internal sealed record BoundLabelTest(Span Span, BoundExpression Target, LabelExpression Labels) : BoundExpression(Span, StaticType.Boolean);
