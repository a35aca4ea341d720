namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Dates with a month's name: "January 2021", "15 January 2021", "Jan. 15, 2021", "15. Januar 2021".</summary>
internal static class MonthDates
{
    private const int Days = 31;

    public static Draft? ReadMonthFirst(Page page, int at)
    {
        if (!TryMonth(page, at, out var month, out var end, out var isWeak))
        {
            return null;
        }

        var day = DayAfter(page, end, out var dayEnd);
        var year = YearDates.After(page.Text, day is null ? end : dayEnd, out var yearEnd);
        if (day is null && year < 0 && isWeak && !page.IsBefore(at, SenseKinds.YearLead | SenseKinds.RangeOpen | SenseKinds.From))
        {
            return null;
        }

        return Draft.OfDate(at, year > 0 ? yearEnd : day is null ? end : dayEnd, new(year > 0 ? year : null, month, day, null, null));
    }

    public static Draft? ReadDayFirst(Page page, int at)
    {
        var text = page.Text;
        if (text.Int(at) is not (>= 1 and <= Days and var day) || text[at].Length > 2)
        {
            return null;
        }

        var i = text.IsGlued(at + 1) && (text.Char(at + 1) == '.' || text.Span(at + 1) is "st" or "nd" or "rd" or "th") ? at + 2 : at + 1;
        i = text.Span(i) is "of" ? i + 1 : i;
        if (text[i].Gap == TokenGap.Line || !TryMonth(page, i, out var month, out var end, out _))
        {
            return null;
        }

        var year = YearDates.After(text, end, out var yearEnd);
        return Draft.OfDate(at, year > 0 ? yearEnd : end, new(year > 0 ? year : null, month, day, null, null));
    }

    private static bool TryMonth(Page page, int at, out int month, out int end, out bool isWeak)
    {
        (month, end, isWeak) = (0, at, false);
        if (!page.Text.IsCapital(at) || !page.Find(at, SenseKinds.Month | SenseKinds.WeakMonth, out var word))
        {
            return false;
        }

        (month, end, isWeak) = ((int)word.Sense.Value.Numerator, word.End, word.Sense.Kind == SenseKinds.WeakMonth);
        return true;
    }

    /// <summary>The day after a month, unless the digits are a year, a longer number or something counted.</summary>
    private static int? DayAfter(Page page, int at, out int end)
    {
        var text = page.Text;
        end = at + 1;
        if (text.Int(at) is not (>= 1 and <= Days and var day) || text[at].Length > 2 || text[at].Gap == TokenGap.Line)
        {
            return null;
        }

        end = text.IsGlued(at + 1) && text.Span(at + 1) is "st" or "nd" or "rd" or "th" ? at + 2 : at + 1;
        var isLonger = text.IsGlued(at + 1) && text.Char(at + 1) is '.' or ',' && text.IsGlued(at + 2) && text.IsDigits(at + 2);
        return isLonger || page.Is(end, SenseKinds.Scale | SenseKinds.Percent) || UnitGrammar.TryReadDirect(page, end, out _, out _) ? null : day;
    }
}
