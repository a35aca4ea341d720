namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Dates in digits alone: <c>2025-08-14 16:48</c>, <c>2025/8</c>, <c>15.01.2021</c>; and times of day.</summary>
internal static class NumericDates
{
    private const int Months = 12;
    private const int Days = 31;
    private const int Hours = 24;
    private const int Minutes = 60;

    public static Draft? Read(Page page, int at)
    {
        var text = page.Text;
        var draft = YearFirst(text, at) ?? DayFirst(page, at);
        return draft is not null && ReadTime(text, draft.End) is { } time ? draft with { End = time.End, WholeEnd = time.End } : draft;
    }

    /// <summary>16:48 or 16:48:30.</summary>
    public static Draft? ReadTime(TokenText text, int at)
    {
        if (text.Int(at) is not (>= 0 and < Hours) || text.Char(at + 1) != ':' || !text.IsGlued(at + 1) || !text.IsGlued(at + 2) || text[at + 2].Length != 2 || text.Int(at + 2) is not (>= 0 and < Minutes))
        {
            return null;
        }

        var end = text.Char(at + 3) == ':' && text.IsGlued(at + 3) && text[at + 4].Length == 2 && text.Int(at + 4) is >= 0 and < Minutes ? at + 5 : at + 3;
        return Draft.OfDate(at, end, DateParts.None);
    }

    private static Draft? YearFirst(TokenText text, int at)
    {
        var (year, separator) = (YearDates.At(text, at), text.Char(at + 1));
        if (year < 0 || separator is not ('-' or '/' or '.') || !IsPart(text, at + 2, Months))
        {
            return null;
        }

        if (text.Char(at + 3) == separator && IsPart(text, at + 4, Days))
        {
            return Draft.OfDate(at, at + 5, new(year, text.Int(at + 2), text.Int(at + 4), null, null));
        }

        return separator != '.' && text[at + 2].Length == 2 ? Draft.OfDate(at, at + 3, new(year, text.Int(at + 2), null, null, null)) : null;
    }

    /// <summary>15.01.2021 is day and month; 5/3/2021 may be either, and gives the year alone.</summary>
    private static Draft? DayFirst(Page page, int at)
    {
        var (text, separator) = (page.Text, page.Text.Char(at + 1));
        if (separator is not ('.' or '/') || text.Int(at) is not (>= 1 and <= Days) || !IsPart(text, at + 2, Days) || text.Char(at + 3) != separator
            || !text.IsGlued(at + 4) || YearDates.At(text, at + 4) is not (> 0 and var year))
        {
            return null;
        }

        var isClear = separator == '.' && text.Int(at + 2) <= Months;
        return Draft.OfDate(at, at + 5, isClear ? new(year, text.Int(at + 2), text.Int(at), null, null) : new(year, null, null, null, null));
    }

    /// <summary>One or two digits, glued on both sides to their separator.</summary>
    private static bool IsPart(TokenText text, int at, int largest) =>
        text.IsGlued(at - 1) && text.IsGlued(at) && text[at].Length <= 2 && text.Int(at) is >= 1 and var value && value <= largest;
}
