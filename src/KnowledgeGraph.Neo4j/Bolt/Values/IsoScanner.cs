using System.Globalization;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Takes an ISO 8601 text apart, from left to right.</summary>
internal ref struct IsoScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> whole = text;
    private ReadOnlySpan<char> rest = text;

    public readonly bool AtEnd => rest.IsEmpty;

    public readonly char Next => rest.IsEmpty ? '\0' : rest[0];

    public bool TryTake(char wanted)
    {
        if (Next != wanted)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    public void Take(char wanted)
    {
        if (!TryTake(wanted))
        {
            throw Malformed();
        }
    }

    /// <summary>A sign, where there is one: -1 or 1.</summary>
    public int Sign() => TryTake('-') ? -1 : TryTake('+') || !AtEnd ? 1 : throw Malformed();

    public long Number()
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        if (!long.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw Malformed();
        }

        rest = rest[digits..];
        return number;
    }

    /// <summary>What follows a decimal point, as nanoseconds; 0 where there is no point.</summary>
    public int Nanoseconds()
    {
        if (!TryTake('.'))
        {
            return 0;
        }

        var before = rest.Length;
        var number = Number();
        var digits = before - rest.Length;
        if (digits > 9)
        {
            throw Malformed();
        }

        for (; digits < 9; digits++)
        {
            number *= 10;
        }

        return (int)number;
    }

    public string Until(char end)
    {
        var at = rest.IndexOf(end);
        var taken = at > 0 ? rest[..at].ToString() : throw Malformed();
        rest = rest[(at + 1)..];
        return taken;
    }

    public readonly FormatException Malformed() => new($"'{whole}' is no temporal value in Cypher's text");
}
