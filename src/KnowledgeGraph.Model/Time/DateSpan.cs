using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>The days of a partial date: <c>2021</c>, <c>2021-01</c>, <c>2021-01-15</c>, <c>2025-Q2</c>, <c>2025-H1</c>, and ranges of two of them, <c>2024/2034</c>.</summary>
public readonly record struct DateSpan
{
    public const string Rule = "2021, 2021-01, 2021-01-15, 2025-Q2, 2025-H1, or two of these with a slash between";

    private DateSpan(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    public DateOnly First { get; }

    /// <summary>Inclusive; never before <see cref="First"/>.</summary>
    public DateOnly Last { get; }

    public static bool TryParse(ReadOnlySpan<char> text, out DateSpan span)
    {
        span = default;
        if (text.IndexOf('/') is var slash and > 0)
        {
            if (!TryParseOne(text[..slash], out var from) || !TryParseOne(text[(slash + 1)..], out var to) || to.Last < from.First)
            {
                return false;
            }

            span = new(from.First, to.Last);
            return true;
        }

        return TryParseOne(text, out span);
    }

    private static bool TryParseOne(ReadOnlySpan<char> text, out DateSpan span)
    {
        span = default;
        if (text.Length < 4 || !Number(text[..4], out var year) || year == 0 || (text.Length > 4 && text[4] != '-'))
        {
            return false;
        }

        var rest = text.Length > 5 ? text[5..] : [];
        var parsed = rest switch
        {
            [] when text.Length == 4 => Months(year, 1, 12),
            ['Q', var q and >= '1' and <= '4'] => Months(year, (3 * (q - '1')) + 1, 3),
            ['H', var h and ('1' or '2')] => Months(year, (6 * (h - '1')) + 1, 6),
            [_, _] when Number(rest, out var month) && month is >= 1 and <= 12 => Months(year, month, 1),
            [_, _, '-', _, _] when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new DateSpan(day, day),
            _ => (DateSpan?)null,
        };
        span = parsed ?? default;
        return parsed is not null;
    }

    private static DateSpan Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        var lastMonth = month + count - 1;
        return new(first, new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));
    }

    private static bool Number(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (10 * number) + (c - '0');
        }

        return true;
    }
}
