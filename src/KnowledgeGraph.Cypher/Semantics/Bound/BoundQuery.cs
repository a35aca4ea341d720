using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Semantics.Bound;

/// <summary>A statement whose names, kinds and scopes hold: ready to be planned. Labels, types and keys are still text.</summary>
/// <param name="Kind">Read-only sessions refuse everything but <see cref="StatementKind.Read"/>.</param>
/// <param name="Parameters">Every parameter the statement names, once each; all must be given before the first row.</param>
internal sealed record BoundQuery(SourceText Source, StatementKind Kind, BoundStatement Statement, ImmutableArray<string> Parameters);

internal enum StatementKind
{
    Read,
    Write,
    Schema,
}

internal abstract record BoundStatement;

internal sealed record BoundSchemaCommand(SchemaCommand Command) : BoundStatement;

/// <summary>A whole query. A row is an array of <paramref name="SlotCount"/> values, the same width in every clause, arm and subquery.</summary>
/// <remarks>
/// A slot belongs to one variable for the whole statement and is written by one clause only, so a row may be handed on
/// through WITH as it is: what a projection drops simply is not read again. <c>WITH a AS b</c> gives <c>b</c> the slot of <c>a</c>.
/// </remarks>
internal sealed record BoundRegularQuery(BoundUnion Body, int SlotCount) : BoundStatement;

/// <summary>The arms of a UNION, or the one arm of a query without. Also the body of a subquery, whose rows begin as copies of the outer row.</summary>
/// <param name="Quantifier"><see cref="SetQuantifier.Distinct"/> for UNION: equal rows of all arms come once. Without meaning for one arm.</param>
/// <param name="Columns">Column names; empty where the last clause is no RETURN.</param>
internal sealed record BoundUnion(BoundSingleQuery[] Arms, SetQuantifier Quantifier, ImmutableArray<string> Columns);

/// <param name="Columns">For each column of the query the slot that holds its value after the last clause.</param>
internal sealed record BoundSingleQuery(BoundClause[] Clauses, BoundVariable[] Columns);
