using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>
/// What must be known of a user's text before it is put after EXPLAIN: that it begins with a clause, so that no prefix of its own changes what EXPLAIN means, that
/// it is one statement, and that it calls only functions that every server has, for a plan does not show functions.
/// </summary>
internal static class UserStatement
{
    public const int MostCharacters = 100_000;

    /// <summary>The server's parser descends once a bracket; a deep text would cost it its stack.</summary>
    public const int MostBrackets = 200;

    /// <summary>The writing ones among them are left to the plan, which tells them from administration.</summary>
    private static readonly HashSet<string> Clauses = new(StringComparer.OrdinalIgnoreCase)
    {
        "MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN", "CREATE", "MERGE", "FOREACH", "LOAD",
    };

    /// <summary>Namespaces of Cypher's own functions: <c>date.truncate</c>, <c>vector.similarity.cosine</c>.</summary>
    private static readonly HashSet<string> Namespaces = new(StringComparer.OrdinalIgnoreCase)
    {
        "date", "datetime", "localdatetime", "localtime", "time", "duration", "point", "vector",
    };

    /// <returns>Null where the server may be asked about it.</returns>
    public static Failure? Mistake(string text)
    {
        if (text.Length > MostCharacters)
        {
            return GuardFailures.TooLong(MostCharacters);
        }

        if (UnicodeEscapes.FirstOfAscii(text) is { } escape)
        {
            return GuardFailures.Escape(Place.In(text, escape));
        }

        var (words, mistake) = UserLexer.Read(text);
        return mistake ?? FirstWord(words, text) ?? Bracket(words, text) ?? Second(words, text) ?? Function(words, text);
    }

    private static Failure? FirstWord(List<UserToken> words, string text) =>
        words is [{ Kind: UserTokenKind.Name } first, ..] && Clauses.Contains(first.Text) ? null
        : words is [var other, ..] ? GuardFailures.FirstWord(other.Text.ToUpperInvariant(), Place.In(text, other.Start))
        : GuardFailures.FirstWord("", Place.In(text, 0));

    private static Failure? Bracket(List<UserToken> words, string text)
    {
        var depth = 0;
        foreach (var word in words)
        {
            depth += word.Text is "(" or "[" or "{" ? 1 : word.Text is ")" or "]" or "}" ? -1 : 0;
            if (depth > MostBrackets)
            {
                return GuardFailures.TooDeep(MostBrackets, Place.In(text, word.Start));
            }
        }

        return null;
    }

    private static Failure? Second(List<UserToken> words, string text)
    {
        var end = words.FindIndex(word => word.Text == ";");
        return end >= 0 && end < words.Count - 1 ? GuardFailures.Second(Place.In(text, words[end].Start)) : null;
    }

    /// <summary>Looks for names with dots before an opening bracket. After CALL these are procedures, which the plan names.</summary>
    private static Failure? Function(List<UserToken> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text != "(" || Start(words, i) is not { } start || (start > 0 && IsCall(words[start - 1])))
            {
                continue;
            }

            var name = string.Concat(words[start..i].Select(word => word.Text));
            if (!Namespaces.Contains(words[start].Text))
            {
                return GuardFailures.Function(name, Place.In(text, words[start].Start));
            }
        }

        return null;
    }

    private static bool IsCall(UserToken word) => word.Kind == UserTokenKind.Name && word.Text.Equals("CALL", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the name with dots begins that ends before this bracket; null where there is none.</summary>
    private static int? Start(List<UserToken> words, int bracket)
    {
        var at = bracket - 1;
        while (at >= 2 && IsName(words[at]) && words[at - 1].Text == "." && IsName(words[at - 2]))
        {
            at -= 2;
        }

        return at >= 0 && at < bracket - 1 ? at : null;
    }

    private static bool IsName(UserToken word) => word.Kind is UserTokenKind.Name or UserTokenKind.QuotedName;
}
