using System.Text.Json.Nodes;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Pieces of JSON Schemas. A node of a tree cannot stand in two places, so each call makes a new one.</summary>
internal static class Shapes
{
    public const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A text. An editor that gives scalars types reads <c>000</c> or <c>2025</c> as numbers; to us they are texts.</summary>
    public static JsonObject Text(string? description = null) => Pattern("\\S", description);

    /// <param name="pattern">Of texts; what an editor takes for a number is not held to it.</param>
    public static JsonObject Pattern(string pattern, string? description) => Described(new() { ["type"] = Types(), ["pattern"] = pattern }, description);

    public static JsonObject Slug(string? description = null) => Pattern(SlugPattern, description);

    public static JsonObject Choice(IEnumerable<string> words, string? description) =>
        Described(new() { ["enum"] = List(words) }, description);

    /// <summary>One word of several, each with what it means.</summary>
    public static JsonObject Explained(IEnumerable<(string Word, string Meaning)> words, string? description = null) =>
        Described(AnyOf(words.Select(word => Described(Constant(word.Word), word.Meaning))), description);

    /// <remarks>An id of digits alone is a number to an editor.</remarks>
    public static JsonObject Constant(string word) =>
        int.TryParse(word, out var number) ? new() { ["enum"] = new JsonArray(word, number) } : new() { ["const"] = word };

    public static JsonObject AnyOf(IEnumerable<JsonObject> shapes, string? description = null) =>
        Described(new() { ["anyOf"] = new JsonArray([.. shapes]) }, description);

    public static JsonObject OneOrMany(Func<JsonObject> item, string? description = null) =>
        AnyOf([item(), Many(item())], description);

    public static JsonObject Many(JsonObject item, string? description = null) =>
        Described(new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1, ["uniqueItems"] = true }, description);

    /// <summary>A mapping with these keys and no others.</summary>
    public static JsonObject Closed(JsonObject properties, params string[] required)
    {
        var shape = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0)
        {
            shape["required"] = List(required);
        }

        return shape;
    }

    /// <summary>A mapping whose keys are ids, and whose values are all of one shape.</summary>
    public static JsonObject Entries(string keyPattern, JsonObject value, string? description = null) => Described(
        new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = keyPattern }, ["additionalProperties"] = value }, description);

    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonObject Required(params string[] keys) => new() { ["required"] = List(keys) };

    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    /// <remarks>What stands beside a reference counts nothing in draft 07, so a reference is wrapped.</remarks>
    public static JsonObject Described(JsonObject shape, string? description)
    {
        if (string.IsNullOrEmpty(description))
        {
            return shape;
        }

        var described = shape.ContainsKey("$ref") ? new() { ["allOf"] = new JsonArray(shape) } : shape;
        described["description"] = description;
        return described;
    }

    private static JsonArray Types() => new("string", "number", "boolean");
}
