namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The labels, edge types and property keys that a Cypher text names, found by where they stand. Keys of map literals count as property keys.</summary>
internal sealed class CypherNames
{
    private readonly string text;
    private readonly Stack<char> open = [];
    private int at;

    public CypherNames(string cypher)
    {
        text = WithoutStringsAndComments(cypher);
        while (at < text.Length)
        {
            Step();
        }
    }

    public SortedSet<string> Labels { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> EdgeTypes { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> PropertyKeys { get; } = new(StringComparer.Ordinal);

    private char Inside => open.TryPeek(out var bracket) ? bracket : ' ';

    private void Step()
    {
        var c = text[at];
        if (c is '(' or '[' or '{')
        {
            open.Push(c);
        }
        else if (c is ')' or ']' or '}')
        {
            open.TryPop(out _);
        }
        else if (c == '.' && at > 0 && text[at - 1] != '.' && !char.IsAsciiDigit(text[at - 1]) && Name(at + 1) is { Length: > 0 } key && Following(at + 1 + key.Length) != '(')
        {
            PropertyKeys.Add(key);
        }
        else if (c == ':')
        {
            Colon();
        }

        at++;
    }

    private void Colon()
    {
        if (Inside == '{')
        {
            PropertyKeys.Add(NameBefore(at));
            return;
        }

        for (var next = at + 1; Name(SkipSigns(next)) is { Length: > 0 } name; next = SkipSigns(next) + name.Length)
        {
            (Inside == '[' ? EdgeTypes : Labels).Add(name);
            if (Following(SkipSigns(next) + name.Length) is not ('|' or '&'))
            {
                break;
            }
        }
    }

    private int SkipSigns(int from)
    {
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || text[from] is '|' or '&' or '!' or ':'))
        {
            from++;
        }

        return from;
    }

    private char Following(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < text.Length ? text[from] : ' ';
    }

    private string Name(int from)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return from < text.Length && char.IsAsciiDigit(text[from]) ? "" : text[Math.Min(from, end)..end];
    }

    private string NameBefore(int to)
    {
        var end = to;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        return text[start..end];
    }

    private static string WithoutStringsAndComments(string cypher)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < cypher.Length; i++)
        {
            if (cypher[i] is '\'' or '"')
            {
                var quote = cypher[i];
                while (++i < cypher.Length && cypher[i] != quote)
                {
                    i += cypher[i] == '\\' ? 1 : 0;
                }
            }
            else if (cypher[i] == '/' && i + 1 < cypher.Length && cypher[i + 1] == '/')
            {
                i = cypher.IndexOf('\n', i) is var end and >= 0 ? end : cypher.Length;
            }
            else
            {
                kept.Append(cypher[i]);
            }
        }

        return kept.ToString();
    }
}
