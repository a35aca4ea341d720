
namespace KnowledgeGraph.Cypher.Syntax.Ast;

/// <summary>One change of SET, ON CREATE SET, ON MATCH SET or REMOVE.</summary>
internal abstract record SetItem(Span Span);

/// <summary><c>n.key = value</c>; REMOVE <c>n.key</c> has the value null.</summary>
internal sealed record SetProperty(Span Span, Expression Target, string Key, Expression Value) : SetItem(Span);

/// <summary><c>n = map</c> or <c>n += map</c>.</summary>
internal sealed record SetProperties(Span Span, VariableExpression Target, Expression Value, PropertiesMode Mode) : SetItem(Span);

internal enum PropertiesMode
{
    /// <summary><c>=</c>: what the map lacks is removed.</summary>
    Replace,

    /// <summary><c>+=</c>: what the map lacks stays.</summary>
    Merge,
}

/// <summary><c>SET n:A:B</c>.</summary>
internal sealed record AddLabels(Span Span, VariableExpression Target, LabelName[] Labels) : SetItem(Span);

/// <summary><c>REMOVE n:A:B</c>.</summary>
internal sealed record RemoveLabels(Span Span, VariableExpression Target, LabelName[] Labels) : SetItem(Span);
