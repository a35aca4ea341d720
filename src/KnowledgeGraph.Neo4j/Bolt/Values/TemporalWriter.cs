using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Turns text into the driver's temporal types.</summary>
internal static class TemporalWriter
{
    private const int SecondsInDay = 86_400;

    /// <exception cref="FormatException">The text is not of its type.</exception>
    public static object Write(GraphTemporal value)
    {
        var scanner = new IsoScanner(value.Text);
        object written = value.Type switch
        {
            TemporalType.Date => Date(ref scanner),
            TemporalType.LocalTime => LocalTime(ref scanner),
            TemporalType.Time => OffsetTime(ref scanner),
            TemporalType.LocalDateTime => LocalDateTime(ref scanner),
            TemporalType.DateTime => ZonedDateTime(ref scanner),
            _ => DurationScanner.Read(ref scanner),
        };
        return scanner.AtEnd ? written : throw scanner.Malformed();
    }

    private static LocalDate Date(ref IsoScanner scanner)
    {
        var year = scanner.Sign() * scanner.Number();
        scanner.Take('-');
        var month = scanner.Number();
        scanner.Take('-');
        return new((int)year, (int)month, (int)scanner.Number());
    }

    private static LocalTime LocalTime(ref IsoScanner scanner)
    {
        var hour = scanner.Number();
        scanner.Take(':');
        var minute = scanner.Number();
        var second = scanner.TryTake(':') ? scanner.Number() : 0;
        return new((int)hour, (int)minute, (int)second, scanner.Nanoseconds());
    }

    private static OffsetTime OffsetTime(ref IsoScanner scanner)
    {
        var time = LocalTime(ref scanner);
        return new(time.Hour, time.Minute, time.Second, time.Nanosecond, Offset(ref scanner));
    }

    private static LocalDateTime LocalDateTime(ref IsoScanner scanner)
    {
        var date = Date(ref scanner);
        scanner.Take('T');
        var time = LocalTime(ref scanner);
        return new(date.Year, date.Month, date.Day, time.Hour, time.Minute, time.Second, time.Nanosecond);
    }

    private static ZonedDateTime ZonedDateTime(ref IsoScanner scanner)
    {
        var local = LocalDateTime(ref scanner);
        var offset = Offset(ref scanner);
        var zone = scanner.TryTake('[') ? Zone.Of(scanner.Until(']')) : Zone.Of(offset);
        var seconds = (CivilCalendar.DayNumber(local.Year, local.Month, local.Day) * SecondsInDay)
            + (local.Hour * 3_600) + (local.Minute * 60) + local.Second - offset;
        return new(seconds, local.Nanosecond, zone);
    }

    private static int Offset(ref IsoScanner scanner)
    {
        if (scanner.TryTake('Z'))
        {
            return 0;
        }

        var sign = scanner.Next is '+' or '-' ? scanner.Sign() : throw scanner.Malformed();
        var hours = scanner.Number();
        scanner.Take(':');
        var minutes = scanner.Number();
        var seconds = scanner.TryTake(':') ? scanner.Number() : 0;
        return sign * (int)((hours * 3_600) + (minutes * 60) + seconds);
    }
}
