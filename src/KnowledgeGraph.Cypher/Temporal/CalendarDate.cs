using System.Globalization;

namespace KnowledgeGraph.Cypher.Temporal;

/// <summary>A date of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999; .NET's own dates stop at 9999.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    public const int LargestYear = 999_999_999;
    private const int DaysPerEra = 146_097;
    private const int DaysFromEraToEpoch = 719_468;

    /// <summary>Days since 1970-01-01.</summary>
    /// <remarks>Counts years from March, so that a leap day ends its year (Howard Hinnant, "chrono-compatible low-level date algorithms").</remarks>
    public long EpochDay
    {
        get
        {
            var year = Month <= 2 ? Year - 1 : Year;
            var era = Math.DivRem(year >= 0 ? year : year - 399, 400).Quotient;
            var yearOfEra = year - (era * 400);
            var dayOfYear = ((153 * (Month > 2 ? Month - 3 : Month + 9)) + 2) / 5 + Day - 1;
            var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
            return ((long)era * DaysPerEra) + dayOfEra - DaysFromEraToEpoch;
        }
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => (int)Modulo(EpochDay + 3, 7) + 1;

    public int OrdinalDay => (int)(EpochDay - new CalendarDate(Year, 1, 1).EpochDay) + 1;

    public int Quarter => ((Month - 1) / 3) + 1;

    public int DayOfQuarter => (int)(EpochDay - new CalendarDate(Year, ((Quarter - 1) * 3) + 1, 1).EpochDay) + 1;

    /// <summary>The year its ISO week belongs to: that of the week's Thursday.</summary>
    public int WeekYear => OfEpochDay(EpochDay - DayOfWeek + 4).Year;

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week => ((OfEpochDay(EpochDay - DayOfWeek + 4).OrdinalDay - 1) / 7) + 1;

    public static CalendarDate OfEpochDay(long epochDay)
    {
        var day = epochDay + DaysFromEraToEpoch;
        var era = Math.DivRem(day >= 0 ? day : day - (DaysPerEra - 1), DaysPerEra).Quotient;
        var dayOfEra = (int)(day - (era * DaysPerEra));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        var year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
        return new(year, month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    /// <summary>Day 1 to 7 of an ISO week; the week may be one that the year does not have.</summary>
    public static CalendarDate OfWeek(int year, int week, int dayOfWeek)
    {
        var fourth = new CalendarDate(year, 1, 4);
        return OfEpochDay(fourth.EpochDay - fourth.DayOfWeek + 1 + ((week - 1) * 7L) + dayOfWeek - 1);
    }

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsValid(long year, long month, long day) =>
        year is >= -LargestYear and <= LargestYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth((int)year, (int)month);

    public int CompareTo(CalendarDate other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601; a sign before years of more than four digits.</summary>
    public override string ToString()
    {
        var year = Math.Abs((long)Year).ToString("0000", CultureInfo.InvariantCulture);
        var sign = Year < 0 ? "-" : Year > 9999 ? "+" : "";
        return string.Concat(sign, year, TwoDigits(Month), TwoDigits(Day));
    }

    private static string TwoDigits(int part) => (part < 10 ? "-0" : "-") + part.ToString(CultureInfo.InvariantCulture);

    private static long Modulo(long value, long by) => ((value % by) + by) % by;
}
