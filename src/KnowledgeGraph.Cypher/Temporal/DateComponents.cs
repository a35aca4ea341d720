namespace KnowledgeGraph.Cypher.Temporal;

/// <summary>The parts of a date that a query reads by name, <c>d.year</c>.</summary>
internal static class DateComponents
{
    /// <summary>A part; null where dates have no part of that name.</summary>
    public static long? Read(CalendarDate date, string name) => name switch
    {
        "year" => date.Year,
        "quarter" => date.Quarter,
        "month" => date.Month,
        "week" => date.Week,
        "weekYear" => date.WeekYear,
        "day" => date.Day,
        "ordinalDay" => date.OrdinalDay,
        "dayOfWeek" or "weekDay" => date.DayOfWeek,
        "dayOfQuarter" or "quarterDay" => date.DayOfQuarter,
        _ => null,
    };
}
