using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Tests.EditorSchemas;

/// <summary>As much of JSON Schema draft 07 as our schemas use, over YAML whose scalars are all texts. An unknown keyword fails the test.</summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private static readonly string[] Remarks = ["$schema", "$comment", "title", "description", "definitions", "then", "else"];

    /// <summary>Where the node does not fit: a place and the keyword that refuses it; empty where it fits.</summary>
    public List<string> Of(YamlNode node) => Of(node, root);

    private List<string> Of(YamlNode node, JsonNode shape)
    {
        var faults = new List<string>();
        foreach (var (keyword, value) in shape.AsObject())
        {
            if (!Remarks.Contains(keyword))
            {
                faults.AddRange(Fits(node, keyword, value!, shape) ? [] : Inner(node, keyword, value!, shape).DefaultIfEmpty($"{node.Place} {keyword}"));
            }
        }

        return faults;
    }

    private bool Fits(YamlNode node, string keyword, JsonNode value, JsonNode shape) => (keyword, node) switch
    {
        ("type", _) => Words(value).Intersect(node is YamlMapping ? ["object"] : node is YamlSequence ? ["array"] : ["string", "number"]).Any(),
        ("const", _) => node is YamlScalar { Text: var text } && text == value.ToString(),
        ("enum", _) => node is YamlScalar { Text: var text } && Words(value).Contains(text),
        ("pattern", YamlScalar scalar) => Regex.IsMatch(scalar.Text, value.ToString(), RegexOptions.ECMAScript),
        ("pattern", _) => true,
        ("$ref", _) => Of(node, Definition(value)).Count == 0,
        ("anyOf", _) => value.AsArray().Any(each => Of(node, each!).Count == 0),
        ("oneOf", _) => value.AsArray().Count(each => Of(node, each!).Count == 0) == 1,
        ("allOf", _) => value.AsArray().All(each => Of(node, each!).Count == 0),
        ("not", _) => Of(node, value).Count > 0,
        ("if", _) => shape[Of(node, value).Count == 0 ? "then" : "else"] is not { } branch || Of(node, branch).Count == 0,
        ("required", YamlMapping mapping) => Words(value).All(key => mapping.Find(key) is not null),
        ("properties" or "additionalProperties", YamlMapping mapping) => mapping.Entries.All(entry => ShapeOf(entry, shape) is not { } inner || IsRight(entry, inner)),
        ("propertyNames", YamlMapping mapping) => mapping.Entries.All(entry => Of(entry.Key, value).Count == 0),
        ("dependencies", YamlMapping mapping) => value.AsObject().All(each => mapping.Find(each.Key) is null || Words(each.Value!).All(key => mapping.Find(key) is not null)),
        ("items", YamlSequence list) => list.Items.All(item => Of(item, value).Count == 0),
        ("minItems", YamlSequence list) => list.Items.Count >= value.GetValue<int>(),
        ("uniqueItems", YamlSequence list) => list.Items.OfType<YamlScalar>().Select(item => item.Text).Distinct().Count() == list.Items.OfType<YamlScalar>().Count(),
        ("required" or "properties" or "additionalProperties" or "propertyNames" or "dependencies" or "items" or "minItems" or "uniqueItems", _) => true,
        _ => throw new NotSupportedException(keyword),
    };

    /// <summary>The faults further inside, which say more.</summary>
    private IEnumerable<string> Inner(YamlNode node, string keyword, JsonNode value, JsonNode shape) => (keyword, node) switch
    {
        ("$ref", _) => Of(node, Definition(value)),
        ("allOf", _) => value.AsArray().SelectMany(each => Of(node, each!)),
        ("if", _) => Of(node, shape[Of(node, value).Count == 0 ? "then" : "else"]!),
        ("properties" or "additionalProperties", YamlMapping mapping) => mapping.Entries.Where(entry => ShapeOf(entry, shape) is not null)
            .SelectMany(entry => ShapeOf(entry, shape) is JsonObject inner ? Of(entry.Value, inner) : IsRight(entry, ShapeOf(entry, shape)!) ? [] : [$"{entry.Key.Place} key '{entry.Key.Text}'"]),
        ("items", YamlSequence list) => list.Items.SelectMany(item => Of(item, value)),
        _ => [],
    };

    private bool IsRight(YamlEntry entry, JsonNode shape) => shape is JsonValue allowed ? allowed.GetValue<bool>() : Of(entry.Value, shape).Count == 0;

    private static JsonNode? ShapeOf(YamlEntry entry, JsonNode shape) => shape["properties"]?[entry.Key.Text] ?? shape["additionalProperties"];

    private JsonNode Definition(JsonNode reference) => root["definitions"]![reference.ToString()["#/definitions/".Length..]]!;

    private static IEnumerable<string> Words(JsonNode value) => value is JsonArray list ? list.Select(each => each!.ToString()) : [value.ToString()];
}
