
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>A call by name; the name keeps its namespace, <c>duration.between</c>, and its case.</summary>
internal sealed record CallExpression(Span Span, string Name, SetQuantifier Quantifier, Expression[] Arguments) : Expression(Span);

/// <summary>Whether equal values count once.</summary>
internal enum SetQuantifier
{
    All,
    Distinct,
}

/// <summary><c>count(*)</c>.</summary>
internal sealed record CountStarExpression(Span Span) : Expression(Span);

/// <summary>CASE; with a subject each WHEN is compared to it, without one each WHEN is a predicate.</summary>
internal sealed record CaseExpression(Span Span, Expression? Subject, CaseBranch[] Branches, Expression? Otherwise) : Expression(Span);

internal sealed record CaseBranch(Expression When, Expression Then);

/// <summary><c>[x IN list WHERE p | e]</c>.</summary>
internal sealed record ListComprehensionExpression(
    Span Span, VariableExpression Variable, Expression List, Expression? Where, Expression? Map) : Expression(Span);

/// <summary><c>all(x IN list WHERE p)</c> and its sisters. Without a WHERE the items themselves are the predicates.</summary>
internal sealed record QuantifierExpression(
    Span Span, QuantifierKind Kind, VariableExpression Variable, Expression List, Expression? Where) : Expression(Span);

/// <summary><c>reduce(acc = start, x IN list | step)</c>.</summary>
internal sealed record ReduceExpression(
    Span Span, VariableExpression Accumulator, Expression Start, VariableExpression Variable, Expression List, Expression Step) : Expression(Span);

/// <summary><c>[p = (a)--&gt;(b) WHERE x | e]</c>.</summary>
internal sealed record PatternComprehensionExpression(Span Span, PathPattern Pattern, Expression? Where, Expression Map) : Expression(Span);

/// <summary>A pattern where a predicate stands: true where it matches at least once.</summary>
internal sealed record PatternExpression(Span Span, PathPattern Pattern) : Expression(Span);

/// <summary><c>EXISTS { }</c>, <c>COUNT { }</c>, <c>COLLECT { }</c>.</summary>
internal sealed record SubqueryExpression(Span Span, SubqueryKind Kind, QueryBody Body) : Expression(Span);

/// <summary><c>n { .name, .*, x, key: value }</c>.</summary>
internal sealed record MapProjectionExpression(Span Span, VariableExpression Subject, MapProjectionItem[] Items) : Expression(Span);

/// <summary>One item of a map projection.</summary>
internal abstract record MapProjectionItem(Span Span);

internal sealed record AllPropertiesItem(Span Span) : MapProjectionItem(Span);

/// <summary><c>.key</c> is the subject's property, <c>name</c> a variable, <c>key: value</c> as it says.</summary>
internal sealed record EntryItem(Span Span, string Key, Expression Value) : MapProjectionItem(Span);
