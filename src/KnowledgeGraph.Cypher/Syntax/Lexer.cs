using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Text -> tokens, in one pass. Comments and white space vanish; the last token is <see cref="TokenKind.End"/>.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private Token[] _tokens;
    private int _count;
    private int _at;

    private Lexer(SourceText source)
    {
        _source = source;
        _text = source.Text;
        _tokens = new Token[(_text.Length / 4) + 8];
    }

    /// <exception cref="StoreException">A character, number or string that no statement can hold.</exception>
    public static Token[] Read(SourceText source)
    {
        var lexer = new Lexer(source);
        while (lexer.ReadOne())
        {
        }

        lexer.Add(TokenKind.End, lexer._at);
        return lexer._tokens;
    }

    private char Current => Ahead(0);

    /// <summary>The character some places on; NUL behind the end.</summary>
    private char Ahead(int places) => _at + places < _text.Length ? _text[_at + places] : '\0';

    private bool ReadOne()
    {
        SkipBlank();
        if (_at >= _text.Length)
        {
            return false;
        }

        var first = Current;
        if (IsNameStart(_at))
        {
            ReadName();
        }
        else if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Ahead(1))))
        {
            ReadNumber();
        }
        else if (first is '\'' or '"')
        {
            ReadString(first);
        }
        else if (first == '`')
        {
            ReadQuotedName();
        }
        else
        {
            ReadSign(first);
        }

        return true;
    }

    private void Add(TokenKind kind, int start) => Add(new(kind, Keyword.None, start, _at));

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
        {
            var larger = new Token[_count * 2];
            _tokens.CopyTo(larger, 0);
            _tokens = larger;
        }

        _tokens[_count++] = token;
    }

    private void SkipBlank()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(Current))
            {
                _at++;
            }
            else if (Current == '/' && Ahead(1) == '/')
            {
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end + 1;
            }
            else if (Current == '/' && Ahead(1) == '*')
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end >= 0 ? end + 2 : throw new StoreException(Failures.UnclosedComment(_source.At(_at)));
            }
            else
            {
                return;
            }
        }
    }
}
