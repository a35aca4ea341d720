namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>A piece of a user's statement; blanks and comments are none.</summary>
/// <param name="Text">As it stands there; of a quoted name what is between the backticks; of a literal nothing.</param>
/// <param name="Start">Its place in UTF-16 units from 0.</param>
internal readonly record struct UserToken(UserTokenKind Kind, string Text, int Start)
{
    public bool IsName => Kind is UserTokenKind.Name or UserTokenKind.QuotedName;

    /// <summary>Whether it may be this keyword, which no quoted name is.</summary>
    public bool Is(string keyword) => Kind == UserTokenKind.Name && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}

internal enum UserTokenKind
{
    /// <summary>A keyword, variable, label, key or function.</summary>
    Name,

    QuotedName,

    /// <summary>A string or a number.</summary>
    Literal,

    /// <summary>One character that is none of the others.</summary>
    Sign,
}
