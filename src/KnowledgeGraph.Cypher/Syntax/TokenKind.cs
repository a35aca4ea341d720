namespace KnowledgeGraph.Cypher.Syntax;

internal enum TokenKind : byte
{
    End,

    /// <summary>A word without quotes: a name, a keyword, or both.</summary>
    Name,

    /// <summary>A name in backticks; never a keyword.</summary>
    QuotedName,
    Integer,
    Float,
    String,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    DoubleColon,
    Semicolon,
    Bar,
    DoubleBar,
    Ampersand,
    Exclamation,
    Percent,
    Dollar,
    Plus,
    PlusEquals,
    Minus,
    Star,
    Slash,
    Caret,
    Equals,
    Matches,
    NotEquals,
    Less,
    LessOrEquals,
    Greater,
    GreaterOrEquals,
}
