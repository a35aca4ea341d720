using System.Collections.Immutable;

namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>CREATE or DROP of a constraint or an index.</summary>
internal abstract record SchemaCommand(Span Span) : ParsedStatement(Span);

/// <summary>What a schema entry is about: nodes with a label, or relationships of a type.</summary>
internal enum SchemaElement
{
    Node,
    Relationship,
}

/// <summary>What to do where the thing to create is already there, or the thing to drop is not.</summary>
internal enum SchemaConflict
{
    Fail,

    /// <summary><c>IF NOT EXISTS</c> and <c>IF EXISTS</c>: nothing happens.</summary>
    Ignore,
}

/// <summary><c>CREATE CONSTRAINT name FOR (n:Label) REQUIRE (n.a, n.b) IS UNIQUE</c>.</summary>
/// <param name="Name">Null where none was given: the store makes one up.</param>
internal sealed record CreateUniqueness(
    Span Span, string? Name, SchemaConflict Conflict, SchemaElement Element, string Label, ImmutableArray<string> Keys) : SchemaCommand(Span);

/// <summary><c>CREATE [RANGE] INDEX name FOR (n:Label) ON (n.a, n.b)</c>.</summary>
/// <param name="Name">Null where none was given: the store makes one up.</param>
internal sealed record CreateRangeIndex(
    Span Span, string? Name, SchemaConflict Conflict, SchemaElement Element, string Label, ImmutableArray<string> Keys) : SchemaCommand(Span);

internal sealed record DropConstraint(Span Span, string Name, SchemaConflict Conflict) : SchemaCommand(Span);

internal sealed record DropIndex(Span Span, string Name, SchemaConflict Conflict) : SchemaCommand(Span);
