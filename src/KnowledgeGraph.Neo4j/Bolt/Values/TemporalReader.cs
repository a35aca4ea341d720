using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Turns the driver's temporal types into text.</summary>
internal static class TemporalReader
{
    private const int SecondsInDay = 86_400;

    /// <summary>Null where the value is no temporal one.</summary>
    public static GraphTemporal? Read(object value) => value switch
    {
        LocalDate date => new(TemporalType.Date, IsoText.Date(date.Year, date.Month, date.Day)),
        LocalTime time => new(TemporalType.LocalTime, IsoText.Time(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        OffsetTime time => new(
            TemporalType.Time, IsoText.Time(time.Hour, time.Minute, time.Second, time.Nanosecond) + IsoText.Offset(time.OffsetSeconds)),
        LocalDateTime both => new(
            TemporalType.LocalDateTime,
            $"{IsoText.Date(both.Year, both.Month, both.Day)}T{IsoText.Time(both.Hour, both.Minute, both.Second, both.Nanosecond)}"),
        ZonedDateTime zoned => new(TemporalType.DateTime, ZonedText(zoned)),
        Duration span => new(TemporalType.Duration, IsoText.Duration(span.Months, span.Days, span.Seconds, span.Nanos)),
        _ => null,
    };

    /// <summary>Where this machine does not know the zone, the instant is written in UTC before the zone's name.</summary>
    private static string ZonedText(ZonedDateTime zoned)
    {
        var offset = zoned.UnknownZoneInfo ? 0 : zoned.OffsetSeconds;
        var local = zoned.UtcSeconds + offset;
        var dayNumber = CivilCalendar.FloorDivide(local, SecondsInDay);
        var (year, month, day) = CivilCalendar.Date(dayNumber);
        var second = (int)(local - (dayNumber * SecondsInDay));
        var time = IsoText.Time(second / 3_600, second / 60 % 60, second % 60, zoned.Nanosecond);
        var zone = zoned.Zone is ZoneId named ? $"[{named.Id}]" : "";
        return $"{IsoText.Date(year, month, day)}T{time}{IsoText.Offset(offset)}{zone}";
    }
}
