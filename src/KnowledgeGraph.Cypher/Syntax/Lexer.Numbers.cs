using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Lexer
{
    /// <summary>Takes all digits, letters and underscores that follow, so that <c>12abc</c> is one wrong number and not two right words.</summary>
    private void ReadNumber()
    {
        var start = _at;
        var kind = Current == '0' && Ahead(1) is 'x' or 'X' or 'o' or 'O' ? ReadPrefixed() : ReadDecimal();
        if (NamePartLength(_at) > 0 || _text[_at - 1] is '_' or 'x' or 'X' or 'o' or 'O')
        {
            while (NamePartLength(_at) is > 0 and var length)
            {
                _at += length;
            }

            throw new StoreException(Failures.InvalidNumber(_source.At(start), _text[start.._at]));
        }

        Add(kind, start);
    }

    private TokenKind ReadPrefixed()
    {
        var isHexadecimal = Ahead(1) is 'x' or 'X';
        _at += 2;
        while (isHexadecimal ? char.IsAsciiHexDigit(Current) : Current is >= '0' and <= '7')
        {
            _at++;
        }

        return TokenKind.Integer;
    }

    private TokenKind ReadDecimal()
    {
        var kind = TokenKind.Integer;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(Ahead(1)))
        {
            kind = TokenKind.Float;
            _at++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            var sign = Ahead(1) is '+' or '-' ? 1 : 0;
            if (char.IsAsciiDigit(Ahead(1 + sign)))
            {
                kind = TokenKind.Float;
                _at += 1 + sign;
                SkipDigits();
            }
        }

        return kind;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_')
        {
            _at++;
        }
    }
}
