namespace KnowledgeGraph.Publishing;

/// <summary>Names that go into the text of a statement, where no parameter can stand.</summary>
internal static class Identifier
{
    /// <summary>An ASCII letter, then letters, digits and underscores.</summary>
    public static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return !name.IsEmpty && char.IsAsciiLetter(name[0]);
    }

    /// <summary>The vocabulary's name, once it is known to be plain and not one that the mapping has taken.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Of(string name, IReadOnlyList<string> taken) =>
        !IsPlain(name) ? throw new ArgumentException($"'{name}' cannot be a label, edge type or key: use ASCII letters, digits and underscores, a letter first")
        : taken.Contains(name) ? throw new ArgumentException($"'{name}' is a name of the mapping; give the vocabulary's entry another one")
        : name;

    /// <summary>A name that a store gave, safe in the text of a statement.</summary>
    public static string Quoted(string name) => IsPlain(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
