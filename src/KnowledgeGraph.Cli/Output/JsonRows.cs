using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The contract of docs/cli.md: one array, one object a row, one key a column.</summary>
internal static class JsonRows
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(RowTable table, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    json.WritePropertyName(table.Columns[i]);
                    Value(json, row[i]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Value(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case GraphNull: json.WriteNullValue(); break;
            case GraphBoolean(var truth): json.WriteBooleanValue(truth); break;
            case GraphInteger(var number): json.WriteNumberValue(number); break;
            case GraphFloat(var number) when double.IsFinite(number): json.WriteNumberValue(number); break;
            case GraphFloat or GraphTemporal: json.WriteStringValue(CellText.Of(value)); break;
            case GraphString(var text): json.WriteStringValue(text); break;
            case GraphList list: Array(json, list.Items); break;
            case GraphMap map: Object(json, map); break;
            case GraphNode node: Node(json, node); break;
            case GraphRelationship edge: Relationship(json, edge); break;
            case GraphPath path: Path(json, path); break;
            default: throw new InvalidOperationException($"no JSON for {value.GetType().Name}");
        }
    }

    private static void Array(Utf8JsonWriter json, IEnumerable<GraphValue> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Value(json, item);
        }

        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, GraphMap map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            Value(json, value);
        }

        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WritePropertyName("labels");
        Array(json, node.Labels.Order(StringComparer.Ordinal).Select(label => (GraphValue)label));
        json.WritePropertyName("properties");
        Object(json, node.Properties);
        json.WriteEndObject();
    }

    private static void Relationship(Utf8JsonWriter json, GraphRelationship edge)
    {
        json.WriteStartObject();
        json.WriteString("type", edge.Type);
        json.WritePropertyName("properties");
        Object(json, edge.Properties);
        json.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter json, GraphPath path)
    {
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        Array(json, path.Nodes);
        json.WritePropertyName("relationships");
        Array(json, path.Relationships);
        json.WriteEndObject();
    }
}
