using System.Collections.Immutable;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private ReduceExpression ParseReduce()
    {
        var start = Current.Start;
        _at += 2;
        var accumulator = ParseVariable();
        Expect(TokenKind.Equals, "'='");
        var initial = ParseExpression();
        Expect(TokenKind.Comma, "','");
        var variable = ParseVariable();
        Expect(Keyword.In, "IN");
        var list = ParseExpression();
        Expect(TokenKind.Bar, "'|'");
        var step = ParseExpression();
        Expect(TokenKind.CloseParenthesis, "')'");
        return new(From(start), accumulator, initial, variable, list, step);
    }

    /// <summary><c>EXISTS { MATCH ... }</c>, or only patterns with a WHERE.</summary>
    private SubqueryExpression ParseSubquery()
    {
        var start = Current.Start;
        var kind = Current.Keyword switch
        {
            Keyword.Exists => SubqueryKind.Exists,
            Keyword.Count => SubqueryKind.Count,
            _ => SubqueryKind.Collect,
        };
        _at += 2;
        var outer = _labelBars;
        _labelBars = LabelBars.Alternatives;
        var body = AtClause ? ParseQueryBody() : ParsePatternBody();
        _labelBars = outer;
        Expect(TokenKind.CloseBrace, "'}'");
        return new(From(start), kind, body);
    }

    /// <summary>Patterns alone stand for a MATCH of them.</summary>
    private QueryBody ParsePatternBody()
    {
        var start = Current.Start;
        var patterns = ParsePatterns();
        var where = ParseWhere();
        var match = new MatchClause(From(start), MatchMode.Required, patterns, where);
        return new(match.Span, [new(match.Span, [match])], []);
    }

    private MapProjectionExpression ParseMapProjection(VariableExpression subject)
    {
        _at++;
        var items = new Growing<MapProjectionItem>();
        if (!Accept(TokenKind.CloseBrace))
        {
            do
            {
                items.Add(ParseMapProjectionItem(subject));
            }
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseBrace, "',' or '}'");
        }

        return new(From(subject.Span.Start), subject, items.ToArray());
    }

    private MapProjectionItem ParseMapProjectionItem(VariableExpression subject)
    {
        var start = Current.Start;
        if (Accept(TokenKind.Dot))
        {
            if (Accept(TokenKind.Star))
            {
                return new AllPropertiesItem(From(start));
            }

            var property = ParseName("a property's name or '*'");
            return new EntryItem(From(start), property, new PropertyExpression(From(start), subject, property));
        }

        var name = ParseVariable();
        var value = Accept(TokenKind.Colon) ? ParseExpression() : name;
        return new EntryItem(From(start), name.Name, value);
    }
}
