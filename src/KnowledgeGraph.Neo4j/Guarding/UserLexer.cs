using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>Cuts a user's statement into pieces the way a server does: comments, strings with backslashes, names in backticks.</summary>
internal sealed class UserLexer
{
    private readonly string text;
    private readonly List<UserToken> words = [];
    private int at;

    private UserLexer(string text) => this.text = text;

    /// <returns>The pieces; and what has no end, null where all have one.</returns>
    public static (List<UserToken> Words, Failure? Mistake) Read(string text)
    {
        var lexer = new UserLexer(text);
        Failure? mistake = null;
        while (mistake is null && lexer.at < text.Length)
        {
            mistake = lexer.Next();
        }

        return (lexer.words, mistake);
    }

    private Failure? Next() => text[at] switch
    {
        '/' when Follows('/') => LineComment(),
        '/' when Follows('*') => Comment(),
        '\'' or '"' => String(text[at]),
        '`' => QuotedName(),
        var c when char.IsWhiteSpace(c) || char.IsControl(c) => Blank(),
        var c when char.IsAsciiDigit(c) => Number(),
        var c when IsNamePart(c) => Name(),
        _ => Sign(),
    };

    private bool Follows(char next) => at + 1 < text.Length && text[at + 1] == next;

    private Failure? Blank()
    {
        at++;
        return null;
    }

    private Failure? LineComment()
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return null;
    }

    private Failure? Comment()
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return GuardFailures.Unended("A comment", Place.In(text, at));
        }

        at = end + 2;
        return null;
    }

    private Failure? String(char quote)
    {
        var start = at++;
        while (at < text.Length && text[at] != quote)
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Close("A string", start, new(UserTokenKind.Literal, "", start));
    }

    /// <summary>A backtick within is written twice.</summary>
    private Failure? QuotedName()
    {
        var start = at++;
        while (at < text.Length && (text[at] != '`' || Follows('`')))
        {
            at += text[at] == '`' ? 2 : 1;
        }

        return Close("A name in backticks", start, new(UserTokenKind.QuotedName, at < text.Length ? text[(start + 1)..at] : "", start));
    }

    private Failure? Close(string what, int start, UserToken word)
    {
        if (at >= text.Length)
        {
            return GuardFailures.Unended(what, Place.In(text, start));
        }

        at++;
        words.Add(word);
        return null;
    }

    /// <summary>Digits and the letters after them. A dot is left to stand by itself: <c>1..3</c> is a range.</summary>
    private Failure? Number()
    {
        var start = at;
        SkipName();
        words.Add(new(UserTokenKind.Literal, "", start));
        return null;
    }

    private Failure? Name()
    {
        var start = at;
        SkipName();
        words.Add(new(UserTokenKind.Name, text[start..at], start));
        return null;
    }

    private Failure? Sign()
    {
        words.Add(new(UserTokenKind.Sign, text[at].ToString(), at));
        at++;
        return null;
    }

    private void SkipName()
    {
        while (at < text.Length && IsNamePart(text[at]))
        {
            at++;
        }
    }

    /// <summary>Wider than the server's rule, so that no name is cut in two.</summary>
    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || c == '\\' || (c > '\x7f' && !char.IsWhiteSpace(c));
}
