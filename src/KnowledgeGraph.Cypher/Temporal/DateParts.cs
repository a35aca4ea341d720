namespace KnowledgeGraph.Cypher.Temporal;

/// <summary>Parts of a date as somebody gives them; they make a date when one way of counting is given from the year down without a gap.</summary>
internal sealed class DateParts
{
    private long? _year;
    private long? _month;
    private long? _day;
    private long? _week;
    private long? _dayOfWeek;
    private long? _quarter;
    private long? _dayOfQuarter;
    private long? _ordinalDay;

    /// <summary>Where parts that are not given come from; without it they are the first.</summary>
    public CalendarDate? Base { get; set; }

    /// <summary>False where dates have no such part.</summary>
    public bool TrySet(string name, long value)
    {
        switch (name)
        {
            case "year": _year = value; break;
            case "month": _month = value; break;
            case "day": _day = value; break;
            case "week": _week = value; break;
            case "dayOfWeek": _dayOfWeek = value; break;
            case "quarter": _quarter = value; break;
            case "dayOfQuarter": _dayOfQuarter = value; break;
            case "ordinalDay": _ordinalDay = value; break;
            default: return false;
        }

        return true;
    }

    /// <summary>The date; null where the parts do not make one.</summary>
    public CalendarDate? Build()
    {
        if (_year is null && Base is null || _year is < -CalendarDate.LargestYear or > CalendarDate.LargestYear)
        {
            return null;
        }

        if (_week is not null || (_dayOfWeek is not null && Base is not null))
        {
            return OfWeek((int)(_year ?? Base!.Value.WeekYear));
        }

        var year = (int)(_year ?? Base!.Value.Year);
        return _quarter is not null || (_dayOfQuarter is not null && Base is not null) ? OfQuarter(year)
            : _ordinalDay is { } ordinal ? Within(ordinal, CalendarDate.IsLeap(year) ? 366 : 365, new CalendarDate(year, 1, 1))
            : OfMonth(year);
    }

    private CalendarDate? OfWeek(int year)
    {
        var week = _week ?? Base!.Value.Week;
        var day = _dayOfWeek ?? Base?.DayOfWeek ?? 1;
        if (week is < 1 or > 53 || day is < 1 or > 7)
        {
            return null;
        }

        var date = CalendarDate.OfWeek(year, (int)week, (int)day);
        return date.WeekYear == year ? date : null;
    }

    private CalendarDate? OfQuarter(int year)
    {
        var quarter = _quarter ?? Base!.Value.Quarter;
        var day = _dayOfQuarter ?? Base?.DayOfQuarter ?? 1;
        if (quarter is < 1 or > 4)
        {
            return null;
        }

        var first = new CalendarDate(year, (((int)quarter - 1) * 3) + 1, 1);
        var next = quarter == 4 ? new CalendarDate(year + 1, 1, 1) : new CalendarDate(year, first.Month + 3, 1);
        return Within(day, next.EpochDay - first.EpochDay, first);
    }

    private CalendarDate? OfMonth(int year)
    {
        if (_day is not null && _month is null && Base is null)
        {
            return null;
        }

        var month = _month ?? Base?.Month ?? 1;
        var day = _day ?? (month is >= 1 and <= 12 && Base is { } given ? Math.Min(given.Day, CalendarDate.DaysInMonth(year, (int)month)) : 1);
        return CalendarDate.IsValid(year, month, day) ? new CalendarDate(year, (int)month, (int)day) : null;
    }

    private static CalendarDate? Within(long day, long days, CalendarDate first) =>
        day >= 1 && day <= days ? CalendarDate.OfEpochDay(first.EpochDay + day - 1) : null;
}
