namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Telling a pattern from a parenthesised expression, by the tokens alone and without parsing either.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// Whether a node and a relationship begin here: <c>(a)--</c>, <c>(:A)&lt;-[</c>. As in Neo4j a pattern wins where both readings
    /// hold: <c>(a)-[b]-(c)</c> is never a subtraction.
    /// </summary>
    private bool LooksLikePattern(int at)
    {
        if (!LooksLikeNode(at))
        {
            return false;
        }

        var next = Closing(at) + 1;
        if (next >= _tokens.Length || next == 0)
        {
            return false;
        }

        if (_tokens[next].Kind == TokenKind.Less)
        {
            next++;
        }

        return _tokens[next].Kind == TokenKind.Minus && LooksLikeRestOfRelationship(next + 1);
    }

    private bool LooksLikeNode(int at)
    {
        if (_tokens[at].Kind != TokenKind.OpenParenthesis)
        {
            return false;
        }

        var next = at + 1;
        if (_tokens[next].Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            next++;
        }

        return _tokens[next].Kind is TokenKind.CloseParenthesis or TokenKind.Colon or TokenKind.OpenBrace or TokenKind.Dollar
            || _tokens[next].Keyword == Keyword.Where;
    }

    private bool LooksLikeRestOfRelationship(int at)
    {
        if (_tokens[at].Kind == TokenKind.OpenBracket)
        {
            at = Closing(at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        if (_tokens[at].Kind != TokenKind.Minus)
        {
            return false;
        }

        at++;
        if (_tokens[at].Kind == TokenKind.Greater)
        {
            at++;
        }

        return _tokens[at].Kind == TokenKind.OpenParenthesis;
    }

    /// <summary>The index of the bracket that closes the one at hand; -1 where none does.</summary>
    private int Closing(int at)
    {
        var depth = 0;
        for (; _tokens[at].Kind != TokenKind.End; at++)
        {
            switch (_tokens[at].Kind)
            {
                case TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace:
                    depth++;
                    break;
                case TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace:
                    if (--depth == 0)
                    {
                        return at;
                    }

                    break;
            }
        }

        return -1;
    }
}
