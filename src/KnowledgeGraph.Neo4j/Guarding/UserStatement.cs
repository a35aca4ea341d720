using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>
/// What must be known of a user's text before it is put after EXPLAIN: that it begins with a clause, so that no prefix of its own changes what EXPLAIN means, that
/// it is one statement; and what a plan does not show. Functions are in no plan, and a subquery within a list comprehension, CASE, reduce or any() is in none of its operators:
/// there LOAD CSV and CALL stay hidden.
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
        return mistake ?? FirstWord(words, text) ?? Bracket(words, text) ?? Second(words, text) ?? LoadCsv(words, text) ?? Called(words, text);
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

    private static Failure? LoadCsv(List<UserToken> words, string text)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1].Is("LOAD") && words[i].Is("CSV"))
            {
                return GuardFailures.ReadsFiles(Place.In(text, words[i - 1].Start));
            }
        }

        return null;
    }

    /// <summary>Looks at the name before each opening bracket: after CALL it is a procedure, and with dots in it a function. A variable called "call" is quoted here.</summary>
    private static Failure? Called(List<UserToken> words, string text)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Text == "(" && words[i].Kind == UserTokenKind.Sign && words[i - 1].IsName && Called(words, NameBefore(words, i), i, text) is { } mistake)
            {
                return mistake;
            }
        }

        return null;
    }

    private static Failure? Called(List<UserToken> words, int start, int bracket, string text)
    {
        var name = string.Concat(words[start..bracket].Select(word => word.Text));
        var at = Place.In(text, words[start].Start);
        return start > 0 && words[start - 1].Is("CALL")
            ? ReadingProcedures.Names.Contains(name) ? null : GuardFailures.Procedure(name, ReadingProcedures.Names, at)
            : bracket - start == 1 || Namespaces.Contains(words[start].Text) ? null : GuardFailures.Function(name, at);
    }

    /// <summary>Where the name begins, with dots or without, that ends before this bracket.</summary>
    private static int NameBefore(List<UserToken> words, int bracket)
    {
        var at = bracket - 1;
        while (at >= 2 && words[at - 1].Text == "." && words[at - 2].IsName)
        {
            at -= 2;
        }

        return at;
    }
}
