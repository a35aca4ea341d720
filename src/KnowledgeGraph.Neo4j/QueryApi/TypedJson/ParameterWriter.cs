using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi.TypedJson;

/// <summary>Writes values in Neo4j's typed JSON: <c>{"$type":"Integer","_value":"1"}</c>.</summary>
internal static class ParameterWriter
{
    public static void WriteEntry(Utf8JsonWriter json, string key, GraphValue value)
    {
        json.WritePropertyName(key);
        Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, GraphValue value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, TypeOf(value));
        json.WritePropertyName("_value"u8);
        WriteContent(json, value);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case GraphNull:
                json.WriteNullValue();
                break;
            case GraphBoolean boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case GraphInteger integer:
                json.WriteStringValue(integer.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case GraphFloat number:
                json.WriteStringValue(FloatText(number.Value));
                break;
            case GraphString text:
                json.WriteStringValue(text.Value);
                break;
            case GraphTemporal temporal:
                json.WriteStringValue(temporal.Text);
                break;
            case GraphList list:
                WriteItems(json, list);
                break;
            case GraphMap map:
                WriteMap(json, map);
                break;
            default:
                throw NoParameter(value);
        }
    }

    private static void WriteItems(Utf8JsonWriter json, GraphList list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, GraphMap map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            WriteEntry(json, key, value);
        }

        json.WriteEndObject();
    }

    private static string TypeOf(GraphValue value) => value switch
    {
        GraphNull => "Null",
        GraphBoolean => "Boolean",
        GraphInteger => "Integer",
        GraphFloat => "Float",
        GraphString => "String",
        GraphTemporal temporal => TemporalTypes.NameOf(temporal),
        GraphList => "List",
        GraphMap => "Map",
        _ => throw NoParameter(value),
    };

    private static string FloatText(double value) => value switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        double.NaN => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static ArgumentException NoParameter(GraphValue value) =>
        new($"a {value.GetType().Name} cannot be a parameter: nodes, relationships and paths only come out of a statement");
}
