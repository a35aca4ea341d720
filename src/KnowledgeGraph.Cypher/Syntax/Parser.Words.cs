using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Operands that begin with a word: variables, calls, TRUE, CASE, quantifiers, subqueries.</summary>
internal sealed partial class Parser
{
    private Expression ParseWord()
    {
        if (Current.Keyword != Keyword.None && ParseKeywordOperand() is { } operand)
        {
            return operand;
        }

        if (CallsHere(out var nameTokens))
        {
            return ParseCall(nameTokens);
        }

        var variable = ParseVariable();
        return At(TokenKind.OpenBrace) ? ParseMapProjection(variable) : variable;
    }

    /// <summary>What a keyword begins here; null where it is a mere name.</summary>
    private Expression? ParseKeywordOperand()
    {
        var span = Current.Span;
        var next = Ahead(1).Kind;
        switch (Current.Keyword)
        {
            case Keyword.Null:
                _at++;
                return new NullLiteral(span);
            case Keyword.True or Keyword.False:
                var value = At(Keyword.True);
                _at++;
                return new BooleanLiteral(span, value);
            case Keyword.Case:
                return ParseCase();
            case Keyword.Exists or Keyword.Count or Keyword.Collect when next == TokenKind.OpenBrace:
                return ParseSubquery();
            case Keyword.Count when next == TokenKind.OpenParenthesis && Ahead(2).Kind == TokenKind.Star:
                return ParseCountStar();
            case Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single when next == TokenKind.OpenParenthesis && Ahead(3).Keyword == Keyword.In:
                return ParseQuantifier();
            case Keyword.Reduce when next == TokenKind.OpenParenthesis && Ahead(3).Kind == TokenKind.Equals:
                return ParseReduce();
            case Keyword.ShortestPath or Keyword.AllShortestPaths when next == TokenKind.OpenParenthesis:
                throw NotSupported("shortestPath");
            default:
                return BeginsClause(next) ? throw Unexpected(AnExpression) : null;
        }
    }

    /// <summary>Whether the word at hand is a clause that begins where an expression is missing: <c>WHERE RETURN n</c>.</summary>
    private bool BeginsClause(TokenKind next) =>
        Current.Keyword is Keyword.Return or Keyword.With or Keyword.Match or Keyword.Where or Keyword.Unwind or Keyword.Merge or Keyword.Create
            or Keyword.Set or Keyword.Delete or Keyword.Remove
        && (next is TokenKind.OpenParenthesis or TokenKind.QuotedName or TokenKind.Dollar or TokenKind.Integer
            || (next == TokenKind.Name && Ahead(1).Keyword is Keyword.None or Keyword.Distinct));

    private bool CallsHere(out int nameTokens)
    {
        nameTokens = 1;
        while (Ahead(nameTokens).Kind == TokenKind.Dot && Ahead(nameTokens + 1).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            nameTokens += 2;
        }

        return Ahead(nameTokens).Kind == TokenKind.OpenParenthesis;
    }

    private CallExpression ParseCall(int nameTokens)
    {
        var start = Current.Start;
        var name = ParseName("a function");
        for (var taken = 1; taken < nameTokens; taken += 2)
        {
            _at++;
            name += "." + ParseName("a function");
        }

        _at++;
        var quantifier = ParseSetQuantifier();
        var items = ParseItems(TokenKind.CloseParenthesis, "',' or ')'");
        return new(From(start), name, quantifier, items);
    }

    private SetQuantifier ParseSetQuantifier() =>
        At(Keyword.Distinct) && !IsPlainNameHere() && Accept(Keyword.Distinct) ? SetQuantifier.Distinct : SetQuantifier.All;

    private CountStarExpression ParseCountStar()
    {
        var start = Current.Start;
        _at += 3;
        Expect(TokenKind.CloseParenthesis, "')'");
        return new(From(start));
    }

    private CaseExpression ParseCase()
    {
        var start = Current.Start;
        _at++;
        var subject = At(Keyword.When) ? null : ParseExpression();
        var branches = new Growing<CaseBranch>();
        while (Accept(Keyword.When))
        {
            var when = ParseExpression();
            if (At(TokenKind.Comma))
            {
                throw NotSupported("CASE with several values in one WHEN");
            }

            Expect(Keyword.Then, "THEN");
            branches.Add(new(when, ParseExpression()));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN");
        }

        var otherwise = Accept(Keyword.Else) ? ParseExpression() : null;
        Expect(Keyword.End, "WHEN, ELSE or END");
        return new(From(start), subject, branches.ToArray(), otherwise);
    }

    private QuantifierExpression ParseQuantifier()
    {
        var start = Current.Start;
        var kind = _tokens[_at].Keyword switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.NoneOf => QuantifierKind.None,
            _ => QuantifierKind.Single,
        };
        _at += 2;
        var variable = ParseVariable();
        _at++;
        var list = ParseExpression();
        var where = ParseWhere();
        Expect(TokenKind.CloseParenthesis, "WHERE or ')'");
        return new(From(start), kind, variable, list, where);
    }
}
