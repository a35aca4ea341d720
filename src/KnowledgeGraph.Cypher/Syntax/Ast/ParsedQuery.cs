
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A statement that is grammatically right; whether its names and kinds hold is the binder's question.</summary>
internal sealed record ParsedQuery(SourceText Source, ParsedStatement Statement);

/// <summary>A query, or a schema command.</summary>
internal abstract record ParsedStatement(Span Span);

/// <summary>One single query, or several joined by UNION.</summary>
internal sealed record QueryBody(Span Span, SingleQuery[] Arms, UnionOperator[] Unions) : ParsedStatement(Span);

/// <param name="Span">Where the word UNION stands.</param>
internal sealed record UnionOperator(Span Span, SetQuantifier Quantifier);

internal sealed record SingleQuery(Span Span, Clause[] Clauses);
