using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Operands, and what applies to them from behind: <c>.key</c>, <c>[i]</c>, <c>[a..b]</c>, <c>:Label</c>.</summary>
internal sealed partial class Parser
{
    private const string AnExpression = "an expression";

    private Expression ParsePostfix()
    {
        var start = Current.Start;
        var target = ParseOperand();
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot:
                    _at++;
                    var key = ParseName("a property's name");
                    target = new PropertyExpression(From(start), target, key);
                    break;
                case TokenKind.OpenBracket:
                    target = ParseIndexOrSlice(start, target);
                    break;
                case TokenKind.Colon:
                    var labels = ParseLabels();
                    target = new LabelTestExpression(From(start), target, labels);
                    break;
                default:
                    return target;
            }
        }
    }

    private Expression ParseIndexOrSlice(int start, Expression target)
    {
        _at++;
        var from = At(TokenKind.DotDot) ? null : ParseExpression();
        if (Accept(TokenKind.DotDot))
        {
            var to = At(TokenKind.CloseBracket) ? null : ParseExpression();
            Expect(TokenKind.CloseBracket, "']'");
            return new SliceExpression(From(start), target, from, to);
        }

        Expect(TokenKind.CloseBracket, "']' or '..'");
        return new IndexExpression(From(start), target, from!);
    }

    private Expression ParseOperand()
    {
        switch (Current.Kind)
        {
            case TokenKind.Name or TokenKind.QuotedName:
                return ParseWord();
            case TokenKind.Integer:
                var span = Current.Span;
                return new IntegerLiteral(span, ParseInteger(Sign.Positive));
            case TokenKind.Float:
                return ParseFloat();
            case TokenKind.String:
                return ParseString();
            case TokenKind.Dollar:
                return ParseParameter();
            case TokenKind.OpenBrace:
                return ParseMap();
            case TokenKind.OpenBracket:
                return ParseBracketed();
            case TokenKind.OpenParenthesis:
                return ParseParenthesised();
            default:
                throw Unexpected(AnExpression);
        }
    }

    private Expression ParseParenthesised()
    {
        if (LooksLikePattern(_at))
        {
            var pattern = ParseElements(Current.Start, variable: null);
            return new PatternExpression(pattern.Span, pattern);
        }

        _at++;
        var outer = _labelBars;
        _labelBars = LabelBars.Alternatives;
        var inner = ParseExpression();
        _labelBars = outer;
        Expect(TokenKind.CloseParenthesis, "')'");
        return inner;
    }

    /// <summary>A list, a list comprehension or a pattern comprehension.</summary>
    private Expression ParseBracketed()
    {
        if (AheadIsName && Ahead(2).Keyword == Keyword.In)
        {
            return ParseListComprehension();
        }

        var pattern = AheadIsName && Ahead(2).Kind == TokenKind.Equals ? AheadIndex(3) : _at + 1;
        if (LooksLikePattern(pattern))
        {
            return ParsePatternComprehension();
        }

        var start = Current.Start;
        _at++;
        var items = ParseItems(TokenKind.CloseBracket, "',' or ']'");
        return new ListExpression(From(start), items);
    }

    private bool AheadIsName => Ahead(1).Kind is TokenKind.Name or TokenKind.QuotedName;

    private ListComprehensionExpression ParseListComprehension()
    {
        var start = Current.Start;
        _at++;
        var variable = ParseVariable();
        _at++;
        var list = ParseExpression();
        var where = ParseComprehensionWhere();
        var map = Accept(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.CloseBracket, "'|' or ']'");
        return new(From(start), variable, list, where, map);
    }

    private PatternComprehensionExpression ParsePatternComprehension()
    {
        var start = Current.Start;
        _at++;
        var pattern = ParsePath();
        var where = ParseComprehensionWhere();
        Expect(TokenKind.Bar, "'|' and what to collect");
        var map = ParseExpression();
        Expect(TokenKind.CloseBracket, "']'");
        return new(From(start), pattern, where, map);
    }

    private Expression? ParseComprehensionWhere()
    {
        var outer = _labelBars;
        _labelBars = LabelBars.EndOfPredicate;
        var where = ParseWhere();
        _labelBars = outer;
        return where;
    }

    private Expression? ParseWhere() => Accept(Keyword.Where) ? ParseExpression() : null;
}
