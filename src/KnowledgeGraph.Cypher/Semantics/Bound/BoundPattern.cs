using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>All comma-separated parts of one MATCH or MERGE as a graph: each node stands once, however often it is written.</summary>
/// <remarks>Within one pattern no relationship of the graph may be bound twice, hops of variable-length ones included; nodes may.</remarks>
/// <param name="Relationships">In the order written.</param>
/// <param name="Paths">Only the named ones.</param>
internal sealed record BoundPattern(
    BoundNodePattern[] Nodes, BoundRelationshipPattern[] Relationships, BoundPath[] Paths);

/// <summary>Whether a slot already holds a value when a clause begins.</summary>
internal enum Binding
{
    /// <summary>This clause gives the slot its value.</summary>
    New,

    /// <summary>An earlier clause did; the pattern only constrains it. The value may be null: nothing matches then.</summary>
    Earlier,
}

/// <param name="Labels">All of these. Other label expressions and inline WHEREs stand in the clause's WHERE.</param>
/// <param name="Properties">Each must be equal; null never is.</param>
internal sealed record BoundNodePattern(
    Span Span, BoundVariable Variable, Binding Binding, ImmutableArray<string> Labels, BoundEntry[] Properties);

/// <param name="Variable">A relationship; a list of them where <paramref name="Length"/> is given.</param>
/// <param name="Left">The node written left; also where the walk of a path and the list of a variable length begin.</param>
/// <param name="Types">Any one of these; empty is any type.</param>
/// <param name="Length">Null for exactly one hop.</param>
/// <param name="Properties">Each must be equal, for every hop; null never is.</param>
internal sealed record BoundRelationshipPattern(
    Span Span, BoundVariable Variable, Binding Binding, BoundVariable Left, BoundVariable Right, Direction Direction,
    ImmutableArray<string> Types, PathLength? Length, BoundEntry[] Properties);

/// <summary>A named path: built from the slots of its parts once all are bound.</summary>
/// <param name="Nodes">One more than <paramref name="Relationships"/>; in the order walked.</param>
internal sealed record BoundPath(
    Span Span, BoundVariable Variable, BoundVariable[] Nodes, BoundVariable[] Relationships);
