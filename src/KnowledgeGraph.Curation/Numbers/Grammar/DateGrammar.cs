namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Dates and parts of dates in any notation.</summary>
internal static class DateGrammar
{
    public static Draft? Read(Page page, int at, int floor) => page.Text[at].Kind switch
    {
        TokenKind.Digits => NumericDates.Read(page, at) ?? ChineseDates.Read(page, at) ?? MonthDates.ReadDayFirst(page, at) ?? PeriodDates.ReadCode(page, at, floor)
            ?? PeriodDates.ReadOrdinal(page, at) ?? NumericDates.ReadTime(page.Text, at) ?? YearDates.Read(page, at, floor),
        TokenKind.Word => MonthDates.ReadMonthFirst(page, at) ?? PeriodDates.ReadOrdinal(page, at),
        TokenKind.Han => ChineseDates.Read(page, at),
        _ => null,
    };
}
