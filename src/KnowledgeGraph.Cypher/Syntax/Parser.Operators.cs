using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>The binary operator at hand and how strongly it binds; <see cref="AnyPower"/> where there is none.</summary>
    private FoundOperator OperatorHere() => Current.Kind switch
    {
        TokenKind.Name => WordOperator(),
        TokenKind.Equals => new(BinaryOperator.Equal, ComparisonPower),
        TokenKind.NotEquals => new(BinaryOperator.NotEqual, ComparisonPower),
        TokenKind.Less => new(BinaryOperator.Less, ComparisonPower),
        TokenKind.LessOrEquals => new(BinaryOperator.LessOrEqual, ComparisonPower),
        TokenKind.Greater => new(BinaryOperator.Greater, ComparisonPower),
        TokenKind.GreaterOrEquals => new(BinaryOperator.GreaterOrEqual, ComparisonPower),
        TokenKind.Matches => new(BinaryOperator.Matches, PredicatePower),
        TokenKind.Plus => new(BinaryOperator.Add, SumPower),
        TokenKind.Minus => new(BinaryOperator.Subtract, SumPower),
        TokenKind.Star => new(BinaryOperator.Multiply, ProductPower),
        TokenKind.Slash => new(BinaryOperator.Divide, ProductPower),
        TokenKind.Percent => new(BinaryOperator.Modulo, ProductPower),
        TokenKind.Caret => new(BinaryOperator.Power, PowerPower),
        TokenKind.Exclamation when Ahead(1).Kind == TokenKind.Equals => throw UnknownOperator("!=", "<>"),
        TokenKind.DoubleBar => throw NotSupported("The operator ||"),
        TokenKind.DoubleColon => throw NotSupported("A type predicate"),
        _ => new(BinaryOperator.Or, AnyPower),
    };

    private FoundOperator WordOperator() => Current.Keyword switch
    {
        Keyword.Or => new(BinaryOperator.Or, OrPower),
        Keyword.Xor => new(BinaryOperator.Xor, XorPower),
        Keyword.And => new(BinaryOperator.And, AndPower),
        Keyword.In => new(BinaryOperator.In, PredicatePower),
        Keyword.Starts => new(BinaryOperator.StartsWith, PredicatePower),
        Keyword.Ends => new(BinaryOperator.EndsWith, PredicatePower),
        Keyword.Contains => new(BinaryOperator.Contains, PredicatePower),
        Keyword.Is => new(BinaryOperator.Equal, PredicatePower),
        _ => new(BinaryOperator.Or, AnyPower),
    };

    private StoreException UnknownOperator(string written, string meant) =>
        new(Failures.UnknownOperator(_source.At(Current.Start), written, meant));
}
