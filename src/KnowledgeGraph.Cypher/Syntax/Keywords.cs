namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Finds keywords: by length, then first letter, so that a name costs two comparisons.</summary>
internal static class Keywords
{
    public static Keyword Of(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => OfLength2(word),
        3 => OfLength3(word),
        4 => OfLength4(word),
        5 => OfLength5(word),
        6 => OfLength6(word),
        7 => OfLength7(word),
        8 => OfLength8(word),
        9 => OfLength9(word),
        10 => OfLength10(word),
        12 => OfLength12(word),
        16 => OfLength16(word),
        _ => Keyword.None,
    };

    private static Keyword OfLength2(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' when Is(word, "AS") => Keyword.As,
        'b' when Is(word, "BY") => Keyword.By,
        'i' => Is(word, "IF") ? Keyword.If
            : Is(word, "IN") ? Keyword.In
            : Is(word, "IS") ? Keyword.Is
            : Keyword.None,
        'o' => Is(word, "ON") ? Keyword.On
            : Is(word, "OR") ? Keyword.Or
            : Keyword.None,
        _ => Keyword.None,
    };

    private static Keyword OfLength3(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' => Is(word, "ALL") ? Keyword.All
            : Is(word, "AND") ? Keyword.And
            : Is(word, "ANY") ? Keyword.Any
            : Is(word, "ASC") ? Keyword.Asc
            : Keyword.None,
        'e' when Is(word, "END") => Keyword.End,
        'f' when Is(word, "FOR") => Keyword.For,
        'k' when Is(word, "KEY") => Keyword.Key,
        'l' when Is(word, "LET") => Keyword.Let,
        'n' when Is(word, "NOT") => Keyword.Not,
        's' when Is(word, "SET") => Keyword.Set,
        'u' when Is(word, "USE") => Keyword.Use,
        'x' when Is(word, "XOR") => Keyword.Xor,
        _ => Keyword.None,
    };

    private static Keyword OfLength4(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'c' => Is(word, "CALL") ? Keyword.Call
            : Is(word, "CASE") ? Keyword.Case
            : Keyword.None,
        'd' => Is(word, "DENY") ? Keyword.Deny
            : Is(word, "DESC") ? Keyword.Desc
            : Is(word, "DROP") ? Keyword.Drop
            : Keyword.None,
        'e' => Is(word, "ELSE") ? Keyword.Else
            : Is(word, "ENDS") ? Keyword.Ends
            : Keyword.None,
        'l' when Is(word, "LOAD") => Keyword.Load,
        'n' => Is(word, "NODE") ? Keyword.Node
            : Is(word, "NONE") ? Keyword.NoneOf
            : Is(word, "NULL") ? Keyword.Null
            : Keyword.None,
        's' => Is(word, "SHOW") ? Keyword.Show
            : Is(word, "SKIP") ? Keyword.Skip
            : Is(word, "STOP") ? Keyword.Stop
            : Keyword.None,
        't' => Is(word, "TEXT") ? Keyword.Text
            : Is(word, "THEN") ? Keyword.Then
            : Is(word, "TRUE") ? Keyword.True
            : Keyword.None,
        'w' => Is(word, "WHEN") ? Keyword.When
            : Is(word, "WITH") ? Keyword.With
            : Keyword.None,
        _ => Keyword.None,
    };

    private static Keyword OfLength5(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' when Is(word, "ALTER") => Keyword.Alter,
        'c' when Is(word, "COUNT") => Keyword.Count,
        'f' when Is(word, "FALSE") => Keyword.False,
        'g' when Is(word, "GRANT") => Keyword.Grant,
        'i' when Is(word, "INDEX") => Keyword.Index,
        'l' when Is(word, "LIMIT") => Keyword.Limit,
        'm' => Is(word, "MATCH") ? Keyword.Match
            : Is(word, "MERGE") ? Keyword.Merge
            : Keyword.None,
        'o' when Is(word, "ORDER") => Keyword.Order,
        'p' when Is(word, "POINT") => Keyword.Point,
        'r' when Is(word, "RANGE") => Keyword.Range,
        's' when Is(word, "START") => Keyword.Start,
        't' when Is(word, "TYPED") => Keyword.Typed,
        'u' => Is(word, "UNION") ? Keyword.Union
            : Is(word, "USING") ? Keyword.Using
            : Keyword.None,
        'w' when Is(word, "WHERE") => Keyword.Where,
        'y' when Is(word, "YIELD") => Keyword.Yield,
        _ => Keyword.None,
    };

    private static Keyword OfLength6(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' when Is(word, "ASSERT") => Keyword.Assert,
        'c' when Is(word, "CREATE") => Keyword.Create,
        'd' => Is(word, "DELETE") ? Keyword.Delete
            : Is(word, "DETACH") ? Keyword.Detach
            : Keyword.None,
        'e' when Is(word, "EXISTS") => Keyword.Exists,
        'f' => Is(word, "FILTER") ? Keyword.Filter
            : Is(word, "FINISH") ? Keyword.Finish
            : Keyword.None,
        'i' when Is(word, "INSERT") => Keyword.Insert,
        'l' when Is(word, "LOOKUP") => Keyword.Lookup,
        'o' when Is(word, "OFFSET") => Keyword.Offset,
        'r' => Is(word, "REDUCE") ? Keyword.Reduce
            : Is(word, "REMOVE") ? Keyword.Remove
            : Is(word, "RENAME") ? Keyword.Rename
            : Is(word, "RETURN") ? Keyword.Return
            : Is(word, "REVOKE") ? Keyword.Revoke
            : Keyword.None,
        's' => Is(word, "SINGLE") ? Keyword.Single
            : Is(word, "STARTS") ? Keyword.Starts
            : Keyword.None,
        'u' => Is(word, "UNIQUE") ? Keyword.Unique
            : Is(word, "UNWIND") ? Keyword.Unwind
            : Keyword.None,
        'v' when Is(word, "VECTOR") => Keyword.Vector,
        _ => Keyword.None,
    };

    private static Keyword OfLength7(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'c' when Is(word, "COLLECT") => Keyword.Collect,
        'e' when Is(word, "EXPLAIN") => Keyword.Explain,
        'f' when Is(word, "FOREACH") => Keyword.Foreach,
        'o' when Is(word, "OPTIONS") => Keyword.Options,
        'p' when Is(word, "PROFILE") => Keyword.Profile,
        'r' when Is(word, "REQUIRE") => Keyword.Require,
        _ => Keyword.None,
    };

    private static Keyword OfLength8(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'c' when Is(word, "CONTAINS") => Keyword.Contains,
        'd' when Is(word, "DISTINCT") => Keyword.Distinct,
        'f' when Is(word, "FULLTEXT") => Keyword.FullText,
        'n' when Is(word, "NODETACH") => Keyword.NoDetach,
        'o' when Is(word, "OPTIONAL") => Keyword.Optional,
        's' when Is(word, "SHORTEST") => Keyword.Shortest,
        _ => Keyword.None,
    };

    private static Keyword OfLength9(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' when Is(word, "ASCENDING") => Keyword.Ascending,
        't' when Is(word, "TERMINATE") => Keyword.Terminate,
        _ => Keyword.None,
    };

    private static Keyword OfLength10(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'c' when Is(word, "CONSTRAINT") => Keyword.Constraint,
        'd' when Is(word, "DESCENDING") => Keyword.Descending,
        'n' when Is(word, "NORMALIZED") => Keyword.Normalized,
        _ => Keyword.None,
    };

    private static Keyword OfLength12(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'r' when Is(word, "RELATIONSHIP") => Keyword.Relationship,
        's' when Is(word, "SHORTESTPATH") => Keyword.ShortestPath,
        _ => Keyword.None,
    };

    private static Keyword OfLength16(ReadOnlySpan<char> word) => (word[0] | ' ') switch
    {
        'a' when Is(word, "ALLSHORTESTPATHS") => Keyword.AllShortestPaths,
        _ => Keyword.None,
    };

    private static bool Is(ReadOnlySpan<char> word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
