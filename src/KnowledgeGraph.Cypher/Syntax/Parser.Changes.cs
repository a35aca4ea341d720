using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>SET and REMOVE.</summary>
internal sealed partial class Parser
{
    private SetClause ParseSet()
    {
        var start = Current.Start;
        _at++;
        var items = new Growing<SetItem>();
        ParseSetItems(items);
        return new(From(start), items.ToArray());
    }

    private void ParseSetItems(Growing<SetItem> items)
    {
        do
        {
            items.Add(ParseSetItem());
        }
        while (Accept(TokenKind.Comma));
    }

    private SetItem ParseSetItem()
    {
        var start = Current.Start;
        if (AtName && Ahead(1).Kind is TokenKind.Colon or TokenKind.Equals or TokenKind.PlusEquals)
        {
            var variable = ParseVariable();
            if (At(TokenKind.Colon))
            {
                var labels = ParsePlainLabels();
                return new AddLabels(From(start), variable, labels);
            }

            var mode = _tokens[_at++].Kind == TokenKind.Equals ? PropertiesMode.Replace : PropertiesMode.Merge;
            var map = ParseExpression();
            return new SetProperties(From(start), variable, map, mode);
        }

        var target = ParseChangedProperty("SET");
        Expect(TokenKind.Equals, "'='");
        var value = ParseExpression();
        return new SetProperty(From(start), target.Target, target.Key, value);
    }

    private PropertyExpression ParseChangedProperty(string clause)
    {
        var at = _at;
        var target = ParsePostfix();
        if (target is PropertyExpression property)
        {
            return property;
        }

        _at = at;
        throw target is IndexExpression ? NotSupported($"{clause} with a computed key") : Unexpected("a property such as n.name, or labels such as n:Label");
    }

    private RemoveClause ParseRemove()
    {
        var start = Current.Start;
        _at++;
        var items = new Growing<SetItem>();
        do
        {
            items.Add(ParseRemoval());
        }
        while (Accept(TokenKind.Comma));
        return new(From(start), items.ToArray());
    }

    private SetItem ParseRemoval()
    {
        var start = Current.Start;
        if (AtName && Ahead(1).Kind == TokenKind.Colon)
        {
            var variable = ParseVariable();
            var labels = ParsePlainLabels();
            return new RemoveLabels(From(start), variable, labels);
        }

        var property = ParseChangedProperty("REMOVE");
        return new SetProperty(property.Span, property.Target, property.Key, new NullLiteral(property.Span));
    }
}
