using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>A clause that changes the graph. It sees all of its rows before it changes anything, and passes every row on.</summary>
internal abstract record BoundUpdate(Span Span) : BoundClause(Span)
{
    public sealed override bool Writes => true;
}

/// <param name="Creations">In the order to be done, for each row.</param>
/// <param name="Paths">The named ones, built afterwards.</param>
internal sealed record BoundCreate(Span Span, BoundCreation[] Creations, BoundPath[] Paths) : BoundUpdate(Span);

/// <summary>Something new in the graph.</summary>
/// <param name="Properties">A map, or a parameter that must hold one; null for none.</param>
internal abstract record BoundCreation(Span Span, BoundVariable Variable, BoundExpression? Properties);

internal sealed record BoundNodeCreation(Span Span, BoundVariable Variable, ImmutableArray<string> Labels, BoundExpression? Properties)
    : BoundCreation(Span, Variable, Properties);

/// <param name="Start">A node; null in a row is an error.</param>
/// <param name="End">A node; null in a row is an error.</param>
internal sealed record BoundRelationshipCreation(
    Span Span, BoundVariable Variable, BoundVariable Start, BoundVariable End, string Type, BoundExpression? Properties)
    : BoundCreation(Span, Variable, Properties);

/// <summary>For each row: every match of the whole pattern passes; where there is none, the whole pattern is created.</summary>
/// <remarks>Later rows see what earlier rows of the same clause created. A property that is null is an error.</remarks>
/// <param name="Pattern">What is looked for. Its paths are built in both cases.</param>
/// <param name="Creations">What of it is new when nothing is found.</param>
internal sealed record BoundMerge(
    Span Span, BoundPattern Pattern, BoundCreation[] Creations, BoundChange[] OnCreate, BoundChange[] OnMatch)
    : BoundUpdate(Span);

/// <summary>SET and REMOVE: the changes are done from left to right, row by row.</summary>
internal sealed record BoundSet(Span Span, BoundChange[] Changes) : BoundUpdate(Span);

/// <summary>A change of one element; nothing happens where the target is null.</summary>
internal abstract record BoundChange(Span Span, BoundExpression Target);

/// <param name="Value">Null, or what evaluates to it, removes the property.</param>
internal sealed record BoundSetProperty(Span Span, BoundExpression Target, string Key, BoundExpression Value) : BoundChange(Span, Target);

/// <param name="Value">A map, or a node or relationship whose properties are taken.</param>
internal sealed record BoundSetProperties(Span Span, BoundExpression Target, BoundExpression Value, PropertiesMode Mode) : BoundChange(Span, Target);

internal sealed record BoundAddLabels(Span Span, BoundExpression Target, ImmutableArray<string> Labels) : BoundChange(Span, Target);

internal sealed record BoundRemoveLabels(Span Span, BoundExpression Target, ImmutableArray<string> Labels) : BoundChange(Span, Target);

/// <param name="Targets">Nodes, relationships, paths or null.</param>
internal sealed record BoundDelete(Span Span, DeleteMode Mode, BoundExpression[] Targets) : BoundUpdate(Span);

/// <summary>Runs the updates once an item of the list. Rows pass unchanged: what the updates bind is not seen outside.</summary>
internal sealed record BoundForeach(Span Span, BoundVariable Variable, BoundExpression List, BoundClause[] Updates) : BoundUpdate(Span);
