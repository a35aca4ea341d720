namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Quarters and half-years: <c>Q3 2025</c>, <c>2025Q1</c>, <c>1H25</c>, "first quarter of 2025", "ersten Halbjahr 2025"; and <c>FY2025</c>.</summary>
internal static class PeriodDates
{
    private const int Quarters = 4;
    private const int Halves = 2;

    /// <summary>At the digits of the quarter, or of the year right before it.</summary>
    public static Draft? ReadCode(Page page, int at, int floor)
    {
        var text = page.Text;
        if (IsLetter(text, at - 1) && text.IsGlued(at) && at > floor && text[at].Length == 1)
        {
            var year = YearDates.After(text, at + 1, out var end);
            return Period(text.Span(at - 1)[0], text.Int(at), year, at - 1, end);
        }

        if (text.Span(at - 1) is "FY" && at > floor && FiscalYear(text, at) is > 0 and var fiscal)
        {
            return Draft.OfDate(at - 1, at + 1, new(fiscal, null, null, null, null));
        }

        if (YearDates.At(text, at) is > 0 and var before && IsLetter(text, at + 1) && text.IsGlued(at + 2) && text[at + 2].Length == 1)
        {
            return Period(text.Span(at + 1)[0], text.Int(at + 2), before, at, at + 3);
        }

        return NumberFirst(text, at);
    }

    /// <summary>"first quarter of 2025", "3rd - quarter", "second half".</summary>
    public static Draft? ReadOrdinal(Page page, int at)
    {
        if (!OrdinalGrammar.TryReadPlace(page, at, out var place, out var end) && !PlaceBeforePoint(page, at, out place, out end))
        {
            return null;
        }

        var i = page.Text.SkipHyphen(end);
        if (page.Text.Span(i) is "fiscal")
        {
            i++;
        }

        if (page.Find(i, SenseKinds.Quarter, out var word) && place <= Quarters)
        {
            var year = YearDates.After(page.Text, word.End, out var yearEnd);
            return Draft.OfDate(at, yearEnd, new(year > 0 ? year : null, null, null, (int)place, null));
        }

        if (page.Find(i, SenseKinds.HalfYear, out word) && place <= Halves)
        {
            var year = YearDates.After(page.Text, word.End, out var yearEnd);
            return Draft.OfDate(at, yearEnd, new(year > 0 ? year : null, null, null, null, (int)place));
        }

        return null;
    }

    /// <summary>"1. Quartal" at the beginning of a line too.</summary>
    private static bool PlaceBeforePoint(Page page, int at, out long place, out int end)
    {
        (place, end) = (page.Text.Int(at), at + 2);
        return place is > 0 and <= Quarters && page.Text.Char(at + 1) == '.' && page.Text.IsGlued(at + 1);
    }

    /// <summary>1Q25, 1H 2025.</summary>
    private static Draft? NumberFirst(TokenText text, int at)
    {
        if (text[at].Length != 1 || !IsLetter(text, at + 1) || !text.IsGlued(at + 1))
        {
            return null;
        }

        var (year, end) = (YearDates.At(text, at + 2), at + 3);
        year = year < 0 && text.IsGlued(at + 2) ? YearDates.ShortAt(text, at + 2) : year;
        return Period(text.Span(at + 1)[0], text.Int(at), year, at, year > 0 ? end : at + 2);
    }

    private static int FiscalYear(TokenText text, int at) =>
        YearDates.At(text, at) is > 0 and var year ? year : text.IsGlued(at) ? YearDates.ShortAt(text, at) : -1;

    private static bool IsLetter(TokenText text, int at) => text.IsWord(at) && text.Span(at) is "Q" or "H" or "q";

    private static Draft? Period(char letter, int number, int year, int first, int end)
    {
        var isQuarter = letter is 'Q' or 'q';
        return number < 1 || number > (isQuarter ? Quarters : Halves)
            ? null
            : Draft.OfDate(first, end, new(year > 0 ? year : null, null, null, isQuarter ? number : null, isQuarter ? null : number));
    }
}
