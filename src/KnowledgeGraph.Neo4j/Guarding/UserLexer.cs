using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>
/// Cuts a user's statement into pieces the way a server does: comments, strings with backslashes, names in backticks. Where the two may differ it cuts more often, so
/// that no keyword is hidden in a longer name: a number ends with its digits, and a name with whatever is no letter, digit or underscore.
/// </summary>
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
        var c when char.IsAsciiDigit(c) => Number(),
        var c when IsNamePart(c) => Name(),
        > ' ' and <= '~' => Sign(),
        _ => Blank(),
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

    private Failure? Number()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        words.Add(new(UserTokenKind.Literal, "", start));
        return null;
    }

    private Failure? Name()
    {
        var start = at;
        while (at < text.Length && IsNamePart(text[at]))
        {
            at++;
        }

        words.Add(new(UserTokenKind.Name, text[start..at], start));
        return null;
    }

    private Failure? Sign()
    {
        words.Add(new(UserTokenKind.Sign, text[at].ToString(), at));
        at++;
        return null;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
