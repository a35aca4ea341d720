using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Expressions by binding power, weakest first: OR, XOR, AND, NOT, comparisons, predicates, + -, * / %, ^, sign, postfix.</summary>
internal sealed partial class Parser
{
    private const int AnyPower = 0;
    private const int OrPower = 1;
    private const int XorPower = 2;
    private const int AndPower = 3;
    private const int NotPower = 4;
    private const int ComparisonPower = 5;
    private const int PredicatePower = 6;
    private const int SumPower = 7;
    private const int ProductPower = 8;
    private const int PowerPower = 9;

    private LabelBars _labelBars;

    private Expression ParseExpression() => ParseExpression(AnyPower);

    /// <summary>An expression of operators that bind at least as strongly as <paramref name="power"/>; all associate to the left.</summary>
    private Expression ParseExpression(int power)
    {
        GuardDepth();
        var start = Current.Start;
        var left = At(Keyword.Not) && power <= NotPower && !IsPlainNameHere() ? ParseNot() : ParseSigned();
        while (true)
        {
            var (operation, strength) = OperatorHere();
            if (strength < power || strength == AnyPower)
            {
                return left;
            }

            left = strength switch
            {
                ComparisonPower => ParseComparisons(start, left),
                PredicatePower => ParsePredicate(start, left),
                _ => ParseBinary(start, left, operation, strength),
            };
        }
    }

    private UnaryExpression ParseNot()
    {
        var start = Current.Start;
        _at++;
        var operand = ParseExpression(NotPower);
        return new(From(start), UnaryOperator.Not, operand);
    }

    private BinaryExpression ParseBinary(int start, Expression left, BinaryOperator operation, int strength)
    {
        _at++;
        var right = ParseExpression(strength + 1);
        return new(From(start), operation, left, right);
    }

    /// <summary><c>a &lt; b &lt; c</c> compares neighbours, and all must hold.</summary>
    private Expression ParseComparisons(int start, Expression first)
    {
        Expression? all = null;
        var left = first;
        while (OperatorHere() is (var operation, ComparisonPower))
        {
            _at++;
            var right = ParseExpression(PredicatePower);
            var pair = new BinaryExpression(left.Span.To(right.Span), operation, left, right);
            all = all is null ? pair : new BinaryExpression(From(start), BinaryOperator.And, all, pair);
            left = right;
        }

        return all!;
    }

    private Expression ParsePredicate(int start, Expression left)
    {
        var (operation, _) = OperatorHere();
        if (At(Keyword.Is))
        {
            return ParseIsNull(start, left);
        }

        _at++;
        if (operation is BinaryOperator.StartsWith or BinaryOperator.EndsWith)
        {
            Expect(Keyword.With, "WITH");
        }

        var right = ParseExpression(SumPower);
        return new BinaryExpression(From(start), operation, left, right);
    }

    private UnaryExpression ParseIsNull(int start, Expression operand)
    {
        _at++;
        var operation = Accept(Keyword.Not) ? UnaryOperator.IsNotNull : UnaryOperator.IsNull;
        if (At(TokenKind.DoubleColon) || At(Keyword.Typed) || At(Keyword.Normalized))
        {
            throw NotSupported("A type or normalization predicate");
        }

        Expect(Keyword.Null, "NULL");
        return new(From(start), operation, operand);
    }

    private Expression ParseSigned()
    {
        var start = Current.Start;
        if (!At(TokenKind.Minus) && !At(TokenKind.Plus))
        {
            return ParsePostfix();
        }

        GuardDepth();
        var sign = _tokens[_at++].Kind == TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Plus;
        if (sign == UnaryOperator.Negate && At(TokenKind.Integer) && !AppliesPostfix(Ahead(1).Kind))
        {
            var value = ParseInteger(Sign.Negative);
            return new IntegerLiteral(From(start), value);
        }

        var operand = ParseSigned();
        return new UnaryExpression(From(start), sign, operand);
    }

    private static bool AppliesPostfix(TokenKind kind) => kind is TokenKind.Dot or TokenKind.OpenBracket or TokenKind.Colon;

    /// <summary>Whether the word at hand stands for itself, as a variable named NOT would: nothing it could apply to follows.</summary>
    private bool IsPlainNameHere() => Ahead(1).Kind is TokenKind.End or TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.CloseBracket
        or TokenKind.CloseBrace or TokenKind.Dot or TokenKind.Equals or TokenKind.Colon;
}
