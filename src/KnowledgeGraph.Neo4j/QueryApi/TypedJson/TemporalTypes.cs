using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi.TypedJson;

/// <summary>The Query API's names of temporal types. It tells zoned date-times with a zone's name from those with an offset alone.</summary>
internal static class TemporalTypes
{
    public static TemporalType? Of(string name) => name switch
    {
        "Date" => TemporalType.Date,
        "LocalTime" => TemporalType.LocalTime,
        "Time" => TemporalType.Time,
        "LocalDateTime" => TemporalType.LocalDateTime,
        "OffsetDateTime" or "ZonedDateTime" => TemporalType.DateTime,
        "Duration" => TemporalType.Duration,
        _ => null,
    };

    public static string NameOf(GraphTemporal value) => value.Type switch
    {
        TemporalType.DateTime => value.Text.EndsWith(']') ? "ZonedDateTime" : "OffsetDateTime",
        var other => other.ToString(),
    };
}
