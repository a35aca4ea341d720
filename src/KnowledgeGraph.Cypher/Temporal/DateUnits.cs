namespace KnowledgeGraph.Cypher.Temporal;

/// <summary>Units a date can be cut to.</summary>
internal static class DateUnits
{
    /// <summary>The first day of the unit that the date lies in; null for what is no unit.</summary>
    public static CalendarDate? Start(CalendarDate date, string unit) => unit switch
    {
        "millennium" => new(Floor(date.Year, 1000), 1, 1),
        "century" => new(Floor(date.Year, 100), 1, 1),
        "decade" => new(Floor(date.Year, 10), 1, 1),
        "year" => new(date.Year, 1, 1),
        "weekYear" => CalendarDate.OfWeek(date.WeekYear, 1, 1),
        "quarter" => new(date.Year, ((date.Quarter - 1) * 3) + 1, 1),
        "month" => new(date.Year, date.Month, 1),
        "week" => CalendarDate.OfEpochDay(date.EpochDay - date.DayOfWeek + 1),
        "day" => date,
        _ => null,
    };

    private static int Floor(int year, int by) => (int)Math.Floor((double)year / by) * by;
}
