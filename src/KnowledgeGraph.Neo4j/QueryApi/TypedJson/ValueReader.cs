using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi.TypedJson;

/// <summary>Reads values out of Neo4j's typed JSON. What is not that format ends in one of <see cref="IsNotTheFormat"/>.</summary>
internal static class ValueReader
{
    public static ImmutableArray<GraphValue> ReadAll(JsonElement array)
    {
        var values = ImmutableArray.CreateBuilder<GraphValue>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray())
        {
            values.Add(Read(item));
        }

        return values.MoveToImmutable();
    }

    /// <summary>What the platform throws at JSON of another shape than was asked for.</summary>
    public static bool IsNotTheFormat(Exception exception) =>
        exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException;

    public static GraphValue Read(JsonElement envelope)
    {
        var content = envelope.GetProperty("_value"u8);
        var type = envelope.GetProperty("$type"u8).GetString() ?? throw new JsonException("a value without a type");
        return type switch
        {
            "Null" => GraphValue.Null,
            "Boolean" => new GraphBoolean(content.GetBoolean()),
            "Integer" => new GraphInteger(long.Parse(Text(content), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
            "Float" => new GraphFloat(Float(Text(content))),
            "String" => new GraphString(Text(content)),
            "List" => new GraphList(ReadAll(content)),
            "Map" => Map(content),
            "Node" => Node(content),
            "Relationship" => Relationship(content),
            "Path" => Path(content),
            _ => TemporalTypes.Of(type) is { } temporal
                ? new GraphTemporal(temporal, Text(content))
                : throw new StoreException(WorldFailures.UnknownValue(type)),
        };
    }

    private static string Text(JsonElement content) => content.GetString() ?? throw new JsonException("a text is missing");

    private static double Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static GraphMap Map(JsonElement content)
    {
        var entries = new Dictionary<string, GraphValue>(StringComparer.Ordinal);
        foreach (var property in content.EnumerateObject())
        {
            entries.Add(property.Name, Read(property.Value));
        }

        return new(entries);
    }

    private static GraphNode Node(JsonElement content)
    {
        var labels = content.GetProperty("_labels"u8).EnumerateArray().Select(Text);
        return new(Text(content.GetProperty("_element_id"u8)), [.. labels], Map(content.GetProperty("_properties"u8)));
    }

    private static GraphRelationship Relationship(JsonElement content) => new(
        Text(content.GetProperty("_element_id"u8)),
        Text(content.GetProperty("_type"u8)),
        Text(content.GetProperty("_start_node_element_id"u8)),
        Text(content.GetProperty("_end_node_element_id"u8)),
        Map(content.GetProperty("_properties"u8)));

    private static GraphPath Path(JsonElement content)
    {
        var steps = ReadAll(content);
        return new([.. steps.OfType<GraphNode>()], [.. steps.OfType<GraphRelationship>()]);
    }
}
