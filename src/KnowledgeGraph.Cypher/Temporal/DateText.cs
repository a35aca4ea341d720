namespace KnowledgeGraph.Cypher.Temporal;

/// <summary>Reads a date as ISO 8601 writes it: calendar, week and ordinal form, with or without hyphens, cut short from the right.</summary>
internal static class DateText
{
    /// <summary>The date; null where the text is none. A missing month, week or day is the first.</summary>
    public static CalendarDate? Parse(string text) => text is [_, _, _, _, '-', _, _, '-', _, _] ? Plain(text) : General(text);

    /// <summary><c>2020-01-31</c>, the form that almost all dates have.</summary>
    private static CalendarDate? Plain(string text)
    {
        ReadOnlySpan<char> year = text.AsSpan(0, 4), month = text.AsSpan(5, 2), day = text.AsSpan(8, 2);
        return TakeNumber(ref year, 4, out var y) && TakeNumber(ref month, 2, out var m) && TakeNumber(ref day, 2, out var d)
            && CalendarDate.IsValid(y, m, d) ? new((int)y, (int)m, (int)d) : null;
    }

    private static CalendarDate? General(string text)
    {
        var rest = text.AsSpan();
        var sign = 1;
        var yearDigits = 4;
        if (rest is ['+' or '-', ..])
        {
            sign = rest[0] == '-' ? -1 : 1;
            rest = rest[1..];
            yearDigits = rest.IndexOf('-') is var hyphen and >= 4 ? hyphen : 4;
        }

        if (!TakeNumber(ref rest, yearDigits, out var year) || year > CalendarDate.LargestYear)
        {
            return null;
        }

        year *= sign;
        var parts = new DateParts();
        parts.TrySet("year", year);
        return rest.IsEmpty || Rest(rest, parts) ? parts.Build() : null;
    }

    private static bool Rest(ReadOnlySpan<char> rest, DateParts parts)
    {
        var hyphenated = rest[0] == '-';
        rest = hyphenated ? rest[1..] : rest;
        if (rest is ['W', ..])
        {
            rest = rest[1..];
            return Two(rest, hyphenated, ("week", 2), ("dayOfWeek", 1), parts);
        }

        if (rest is ['Q', ..])
        {
            rest = rest[1..];
            return Two(rest, hyphenated, ("quarter", 1), ("dayOfQuarter", 2), parts);
        }

        return rest.Length == 3 ? Take(ref rest, 3, "ordinalDay", parts) : Two(rest, hyphenated, ("month", 2), ("day", 2), parts);
    }

    /// <summary>One part, and mostly another one behind it.</summary>
    private static bool Two(
        ReadOnlySpan<char> rest, bool hyphenated, (string Name, int Digits) first, (string Name, int Digits) second, DateParts parts) =>
        Take(ref rest, first.Digits, first.Name, parts)
        && (rest.IsEmpty || (Separator(ref rest, hyphenated) && Take(ref rest, second.Digits, second.Name, parts) && rest.IsEmpty));

    private static bool Separator(ref ReadOnlySpan<char> rest, bool hyphenated)
    {
        if (hyphenated && rest[0] == '-')
        {
            rest = rest[1..];
            return true;
        }

        return !hyphenated;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, int digits, string part, DateParts parts) =>
        TakeNumber(ref rest, digits, out var number) && parts.TrySet(part, number);

    private static bool TakeNumber(ref ReadOnlySpan<char> rest, int digits, out long number)
    {
        number = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiDigit(rest[i]))
            {
                return false;
            }

            number = (number * 10) + (rest[i] - '0');
        }

        rest = rest[digits..];
        return true;
    }
}
