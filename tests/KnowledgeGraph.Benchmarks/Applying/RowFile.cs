using System.Text.Json;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks.Applying;

/// <summary>The rows of a graph as JSON for load.js: nodes by labels, edges by type and key labels of both ends. Integers are {"i": "1"}, dates {"d": "2030-06-01"}.</summary>
internal static class RowFile
{
    public static async Task WriteAsync(GraphContent content, string file, CancellationToken cancellation)
    {
        await using var stream = File.Create(file);
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        foreach (var group in content.Units.SelectMany(unit => unit.Nodes).GroupBy(node => node.Labels.Text, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("labels", group.Key);
            json.WriteString("key", group.First().Key.Label);
            Rows(json, group.Select(node => node.Properties));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var group in content.Units.SelectMany(unit => unit.Edges).GroupBy(edge => (edge.Type, From: edge.From.Label, To: edge.To.Label)))
        {
            json.WriteStartObject();
            json.WriteString("type", group.Key.Type);
            json.WriteString("from", group.Key.From);
            json.WriteString("to", group.Key.To);
            Rows(json, group.Select(edge => GraphMap.Of(("from", edge.From.Id), ("to", edge.To.Id), ("properties", edge.Properties))));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    private static void Rows(Utf8JsonWriter json, IEnumerable<GraphMap> rows)
    {
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            Value(json, row);
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, GraphValue value)
    {
        switch (value)
        {
            case GraphString(var text): json.WriteStringValue(text); break;
            case GraphBoolean(var truth): json.WriteBooleanValue(truth); break;
            case GraphFloat(var number): json.WriteNumberValue(number); break;
            case GraphInteger: Tagged(json, "i", ((GraphInteger)value).Value.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case GraphTemporal temporal: Tagged(json, "d", temporal.Text); break;
            case GraphList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Value(json, item);
                }

                json.WriteEndArray();
                break;
            case GraphMap map:
                json.WriteStartObject();
                foreach (var (key, item) in map.Entries)
                {
                    json.WritePropertyName(key);
                    Value(json, item);
                }

                json.WriteEndObject();
                break;
            default: throw new InvalidOperationException($"no row holds a {value.GetType().Name}");
        }
    }

    private static void Tagged(Utf8JsonWriter json, string tag, string text)
    {
        json.WriteStartObject();
        json.WriteString(tag, text);
        json.WriteEndObject();
    }
}
