
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>An expression as written. The span covers its source text without outer parentheses.</summary>
internal abstract record Expression(Span Span);

internal sealed record NullLiteral(Span Span) : Expression(Span);

internal sealed record BooleanLiteral(Span Span, bool Value) : Expression(Span);

internal sealed record IntegerLiteral(Span Span, long Value) : Expression(Span);

internal sealed record FloatLiteral(Span Span, double Value) : Expression(Span);

/// <summary>A string with its escapes resolved.</summary>
internal sealed record StringLiteral(Span Span, string Value) : Expression(Span);

internal sealed record ParameterExpression(Span Span, string Name) : Expression(Span);

internal sealed record VariableExpression(Span Span, string Name) : Expression(Span);

internal sealed record PropertyExpression(Span Span, Expression Target, string Key) : Expression(Span);

/// <summary><c>list[i]</c> or <c>map[key]</c>.</summary>
internal sealed record IndexExpression(Span Span, Expression Target, Expression Index) : Expression(Span);

/// <summary><c>list[from..to]</c>; an end that is not written is null here.</summary>
internal sealed record SliceExpression(Span Span, Expression Target, Expression? From, Expression? To) : Expression(Span);

internal sealed record ListExpression(Span Span, Expression[] Items) : Expression(Span);

internal sealed record MapExpression(Span Span, MapEntry[] Entries) : Expression(Span);

internal sealed record MapEntry(Span Span, string Key, Expression Value);

internal sealed record UnaryExpression(Span Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

/// <summary>A chain <c>a &lt; b &lt;= c</c> is read as <c>a &lt; b AND b &lt;= c</c>.</summary>
internal sealed record BinaryExpression(Span Span, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Span);

/// <summary><c>n:Label</c> as a predicate.</summary>
internal sealed record LabelTestExpression(Span Span, Expression Target, LabelExpression Labels) : Expression(Span);
