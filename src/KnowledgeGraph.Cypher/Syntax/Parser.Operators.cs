using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>The binary operator at hand and how strongly it binds; <see cref="AnyPower"/> where there is none.</summary>
    private (BinaryOperator Operator, int Power) OperatorHere() => Current.Kind switch
    {
        TokenKind.Name => WordOperator(),
        TokenKind.Equals => (BinaryOperator.Equal, ComparisonPower),
        TokenKind.NotEquals => (BinaryOperator.NotEqual, ComparisonPower),
        TokenKind.Less => (BinaryOperator.Less, ComparisonPower),
        TokenKind.LessOrEquals => (BinaryOperator.LessOrEqual, ComparisonPower),
        TokenKind.Greater => (BinaryOperator.Greater, ComparisonPower),
        TokenKind.GreaterOrEquals => (BinaryOperator.GreaterOrEqual, ComparisonPower),
        TokenKind.Matches => (BinaryOperator.Matches, PredicatePower),
        TokenKind.Plus => (BinaryOperator.Add, SumPower),
        TokenKind.Minus => (BinaryOperator.Subtract, SumPower),
        TokenKind.Star => (BinaryOperator.Multiply, ProductPower),
        TokenKind.Slash => (BinaryOperator.Divide, ProductPower),
        TokenKind.Percent => (BinaryOperator.Modulo, ProductPower),
        TokenKind.Caret => (BinaryOperator.Power, PowerPower),
        TokenKind.Exclamation when Ahead(1).Kind == TokenKind.Equals => throw UnknownOperator("!=", "<>"),
        TokenKind.DoubleBar => throw NotSupported("The operator ||"),
        TokenKind.DoubleColon => throw NotSupported("A type predicate"),
        _ => (BinaryOperator.Or, AnyPower),
    };

    private (BinaryOperator Operator, int Power) WordOperator() => Current.Keyword switch
    {
        Keyword.Or => (BinaryOperator.Or, OrPower),
        Keyword.Xor => (BinaryOperator.Xor, XorPower),
        Keyword.And => (BinaryOperator.And, AndPower),
        Keyword.In => (BinaryOperator.In, PredicatePower),
        Keyword.Starts => (BinaryOperator.StartsWith, PredicatePower),
        Keyword.Ends => (BinaryOperator.EndsWith, PredicatePower),
        Keyword.Contains => (BinaryOperator.Contains, PredicatePower),
        Keyword.Is => (BinaryOperator.Equal, PredicatePower),
        _ => (BinaryOperator.Or, AnyPower),
    };

    private StoreException UnknownOperator(string written, string meant) =>
        new(Failures.UnknownOperator(_source.At(Current.Start), written, meant));
}
