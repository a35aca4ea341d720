using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Lexer
{
    private void ReadSign(char first)
    {
        var start = _at;
        var kind = OneCharacter(first);
        if (kind == TokenKind.End)
        {
            throw new StoreException(
                first > 127 ? Failures.InvalidCharacter(_source.At(start), Character()) : Failures.UnexpectedCharacter(_source.At(start), Character()));
        }

        var longer = TwoCharacters(first, Ahead(1));
        _at += longer == TokenKind.End ? 1 : 2;
        Add(longer == TokenKind.End ? kind : longer, start);
    }

    /// <summary>The character at hand with its second surrogate, if it has one.</summary>
    private string Character() => char.IsSurrogatePair(Current, Ahead(1)) ? _text.Substring(_at, 2) : Current.ToString();

    private static TokenKind OneCharacter(char sign) => sign switch
    {
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '$' => TokenKind.Dollar,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equals,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.End,
    };

    /// <remarks>Arrows are not tokens: <c>a&lt;-1</c> compares, <c>(a)&lt;-[r]-(b)</c> is a pattern; only the parser knows.</remarks>
    private static TokenKind TwoCharacters(char first, char second) => (first, second) switch
    {
        ('.', '.') => TokenKind.DotDot,
        (':', ':') => TokenKind.DoubleColon,
        ('|', '|') => TokenKind.DoubleBar,
        ('+', '=') => TokenKind.PlusEquals,
        ('=', '~') => TokenKind.Matches,
        ('<', '>') => TokenKind.NotEquals,
        ('<', '=') => TokenKind.LessOrEquals,
        ('>', '=') => TokenKind.GreaterOrEquals,
        _ => TokenKind.End,
    };
}
