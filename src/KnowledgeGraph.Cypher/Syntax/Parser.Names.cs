using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Names: of variables, labels, types, keys, parameters and functions.</summary>
internal sealed partial class Parser
{
    private bool AtName => Current.Kind is TokenKind.Name or TokenKind.QuotedName;

    private string ParseName(string words)
    {
        if (!AtName)
        {
            throw Unexpected(words);
        }

        return NameOf(_tokens[_at++]);
    }

    private VariableExpression ParseVariable()
    {
        var span = Current.Span;
        return new(span, ParseName("a variable"));
    }

    private VariableExpression? ParseOptionalVariable() => AtName && !At(Keyword.Where) ? ParseVariable() : null;

    private string NameOf(in Token token)
    {
        if (token.Kind == TokenKind.Name)
        {
            return _text[token.Start..token.End];
        }

        return _text[(token.Start + 1)..(token.End - 1)].Replace("``", "`", StringComparison.Ordinal);
    }

    /// <summary><c>$name</c>, <c>$`name`</c>, <c>$0</c>.</summary>
    private ParameterExpression ParseParameter()
    {
        var start = Current.Start;
        Expect(TokenKind.Dollar, "a parameter");
        if (Current.Start != start + 1)
        {
            throw Unexpected("a parameter's name right behind '$'");
        }

        var name = At(TokenKind.Integer) ? _source.Slice(_tokens[_at++].Span) : ParseName("a parameter's name");
        return new(From(start), name);
    }
}
