using System.Globalization;

namespace KnowledgeGraph.Store;

public enum TemporalType
{
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
}

/// <summary>A date, time or duration in Cypher's ISO 8601 text, which holds more than .NET's types (years to +-999,999,999, nanoseconds).</summary>
public sealed record GraphTemporal(TemporalType Type, string Text) : GraphValue
{
    public static GraphTemporal Of(DateOnly date) => new(TemporalType.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The date, or null where this is not a date or lies outside the years 1 to 9999.</summary>
    public DateOnly? AsDate() =>
        Type == TemporalType.Date && DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
