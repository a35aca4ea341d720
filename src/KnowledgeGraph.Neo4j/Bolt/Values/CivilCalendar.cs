namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>The proleptic Gregorian calendar over Cypher's years, -999,999,999 to 999,999,999, which leave .NET's own types behind.</summary>
internal static class CivilCalendar
{
    private const int DaysInEra = 146_097;
    private const int YearsInEra = 400;

    /// <summary>From 0000-03-01, with which an era begins, to 1970-01-01.</summary>
    private const int DaysToEpoch = 719_468;

    /// <summary>Days since 1970-01-01. Years begin in March here, so that a leap day is a year's last.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        var shifted = month > 2 ? year : year - 1;
        var era = FloorDivide(shifted, YearsInEra);
        var yearOfEra = shifted - (era * YearsInEra);
        var dayOfYear = ((((month + 9) % 12 * 153) + 2) / 5) + day - 1;
        return (era * DaysInEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysToEpoch;
    }

    public static (long Year, int Month, int Day) Date(long dayNumber)
    {
        var days = dayNumber + DaysToEpoch;
        var era = FloorDivide(days, DaysInEra);
        var dayOfEra = days - (era * DaysInEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return (yearOfEra + (era * YearsInEra) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    public static long FloorDivide(long value, long divisor) => (value / divisor) - (value % divisor < 0 ? 1 : 0);
}
