using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Writes dates, times and durations as the server itself does in Cypher's <c>toString</c>.</summary>
internal static class IsoText
{
    private const int SecondsInHour = 3_600;
    private const int NanosInSecond = 1_000_000_000;

    public static string Date(long year, int month, int day)
    {
        var sign = year < 0 ? "-" : year > 9_999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    public static string Time(int hour, int minute, int second, int nanosecond) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}{Fraction(nanosecond)}");

    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var size = TimeSpan.FromSeconds(Math.Abs(seconds));
        var sign = seconds < 0 ? '-' : '+';
        var rest = size.Seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size.Seconds:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{size.Hours:00}:{size.Minutes:00}{rest}");
    }

    public static string Duration(long months, long days, long seconds, int nanoseconds)
    {
        var text = new StringBuilder("P");
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        Append(text, days, 'D');
        if (seconds != 0 || nanoseconds != 0)
        {
            AppendTime(text, seconds, nanoseconds);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>The driver's nanoseconds are never negative: -1.5 s comes as -2 s and half a second.</summary>
    private static void AppendTime(StringBuilder text, long seconds, int nanoseconds)
    {
        var borrowed = seconds < 0 && nanoseconds > 0;
        var (whole, part) = borrowed ? (seconds + 1, NanosInSecond - nanoseconds) : (seconds, nanoseconds);
        text.Append('T');
        Append(text, whole / SecondsInHour, 'H');
        Append(text, whole % SecondsInHour / 60, 'M');
        if (whole % 60 != 0 || part != 0)
        {
            var sign = borrowed && whole % 60 == 0 ? "-" : "";
            text.Append(CultureInfo.InvariantCulture, $"{sign}{whole % 60}{Fraction(part)}S");
        }
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }

    private static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{nanosecond:000000000}").TrimEnd('0');
}
