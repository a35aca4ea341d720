using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi.PlainJson;

/// <summary>
/// Writes values as JSON has them itself, without their types: half the bytes, and the server reads a body byte by byte. Dates, and floats that are no
/// numbers, need the typed form.
/// </summary>
internal static class PlainParameterWriter
{
    /// <summary>Whether the value comes back from plain JSON as what it is.</summary>
    public static bool CanHold(GraphValue value) => value switch
    {
        GraphTemporal => false,
        GraphFloat number => double.IsFinite(number.Value),
        GraphList list => CanHold(list.Items.AsSpan()),
        GraphMap map => CanHold(map),
        _ => true,
    };

    public static void WriteEntry(Utf8JsonWriter json, string key, GraphValue value)
    {
        json.WritePropertyName(key);
        Write(json, value);
    }

    private static bool CanHold(ReadOnlySpan<GraphValue> items)
    {
        foreach (var item in items)
        {
            if (!CanHold(item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanHold(GraphMap map)
    {
        foreach (var (_, value) in map.Entries)
        {
            if (!CanHold(value))
            {
                return false;
            }
        }

        return true;
    }

    private static void Write(Utf8JsonWriter json, GraphValue value)
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
                json.WriteNumberValue(integer.Value);
                break;
            case GraphFloat number:
                json.WriteRawValue(FloatText(number.Value), skipInputValidation: true);
                break;
            case GraphString text:
                json.WriteStringValue(text.Value);
                break;
            case GraphList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case GraphMap map:
                json.WriteStartObject();
                foreach (var (key, item) in map.Entries)
                {
                    WriteEntry(json, key, item);
                }

                json.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"a {value.GetType().Name} cannot be a parameter: nodes, relationships and paths only come out of a statement");
        }
    }

    /// <summary>With a point or an exponent, for without one the server would read an integer.</summary>
    private static string FloatText(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : $"{text}.0";
    }
}
