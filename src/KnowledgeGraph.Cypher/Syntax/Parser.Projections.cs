using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>WITH and RETURN.</summary>
internal sealed partial class Parser
{
    private ProjectionClause ParseProjection(ProjectionKind kind)
    {
        var start = Current.Start;
        _at++;
        var body = ParseProjectionBody();
        var where = kind == ProjectionKind.With ? ParseWhere() : null;
        return new(From(start), kind, body, where);
    }

    private ProjectionBody ParseProjectionBody()
    {
        var quantifier = ParseSetQuantifier();
        Span? star = null;
        var items = new Growing<ProjectionItem>();
        do
        {
            if (At(TokenKind.Star) && star is null && items.Count == 0)
            {
                star = _tokens[_at++].Span;
            }
            else
            {
                items.Add(ParseProjectionItem());
            }
        }
        while (Accept(TokenKind.Comma));

        var orderBy = ParseOrderBy();
        var skip = Accept(Keyword.Skip) || Accept(Keyword.Offset) ? ParseExpression() : null;
        var limit = Accept(Keyword.Limit) ? ParseExpression() : null;
        return new(quantifier, star, items.ToArray(), orderBy, skip, limit);
    }

    private ProjectionItem ParseProjectionItem()
    {
        var start = Current.Start;
        var expression = ParseExpression();
        var span = From(start);
        var alias = Accept(Keyword.As) ? ParseVariable() : null;
        return new(span, expression, alias);
    }

    private SortItem[] ParseOrderBy()
    {
        if (!At(Keyword.Order, Keyword.By))
        {
            return [];
        }

        _at += 2;
        var items = new Growing<SortItem>();
        do
        {
            var expression = ParseExpression();
            items.Add(new(expression, ParseSortOrder()));
        }
        while (Accept(TokenKind.Comma));
        return items.ToArray();
    }

    private SortOrder ParseSortOrder()
    {
        if (Accept(Keyword.Desc) || Accept(Keyword.Descending))
        {
            return SortOrder.Descending;
        }

        if (!Accept(Keyword.Asc))
        {
            Accept(Keyword.Ascending);
        }

        return SortOrder.Ascending;
    }
}
