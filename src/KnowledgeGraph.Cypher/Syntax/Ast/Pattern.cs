
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>Nodes and the relationships between them, alternating; a named path has a variable.</summary>
/// <param name="Nodes">One more than <paramref name="Relationships"/>.</param>
internal sealed record PathPattern(
    Span Span, VariableExpression? Variable, NodePattern[] Nodes, RelationshipPattern[] Relationships);

/// <param name="Properties">A map, or a parameter where the clause allows one.</param>
internal sealed record NodePattern(Span Span, VariableExpression? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where);

/// <param name="Length">Null for exactly one hop that binds a relationship; else the variable binds a list.</param>
internal sealed record RelationshipPattern(
    Span Span, VariableExpression? Variable, Direction Direction, LabelExpression? Types, PathLength? Length, Expression? Properties, Expression? Where);

/// <summary>Hops of a variable-length relationship, both ends included; no <paramref name="Maximum"/> is no bound.</summary>
internal sealed record PathLength(Span Span, long Minimum, long? Maximum);

/// <summary>How a relationship lies between the node written left of it and the one written right.</summary>
internal enum Direction
{
    /// <summary>From left to right.</summary>
    Outgoing,

    /// <summary>From right to left.</summary>
    Incoming,

    Either,
}

/// <summary>Labels of a node or types of a relationship, with <c>&amp;</c>, <c>|</c>, <c>!</c> and <c>%</c>.</summary>
internal abstract record LabelExpression(Span Span);

internal sealed record LabelName(Span Span, string Name) : LabelExpression(Span);

/// <summary><c>%</c>: any label.</summary>
internal sealed record AnyLabel(Span Span) : LabelExpression(Span);

internal sealed record NotLabel(Span Span, LabelExpression Operand) : LabelExpression(Span);

internal sealed record BothLabels(Span Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);

internal sealed record EitherLabel(Span Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);
