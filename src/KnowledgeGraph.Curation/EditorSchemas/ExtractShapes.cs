using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>The shape of an extract: head and passages.</summary>
internal sealed class ExtractShapes(Vocabulary vocabulary, EntityShapes entities, FormatDocument format)
{
    private const string Head = "Head", Passages = "Passages";

    public JsonObject Extract() => Shapes.Closed(
        new()
        {
            ["article"] = Shapes.Slug(format.Meaning(Head, "article")), ["clock"] = Shapes.Pattern(Notation.Published, format.Meaning(Head, "clock")),
            ["voice"] = Shapes.Described(EntityShapes.Any(), format.Meaning(Head, "voice")), ["names"] = Names(),
            ["stands"] = StandIns(format.Meaning(Head, "stands")), ["actors"] = Actors(),
            ["passages"] = Shapes.Described(new() { ["type"] = "array", ["items"] = Shapes.Ref("passage") }, format.Meaning(Head, "passages")),
        },
        "article", "passages");

    public void Define(JsonObject definitions)
    {
        var claims = new ClaimShapes(vocabulary, entities, format);
        entities.Define(definitions);
        claims.Define(definitions);
        definitions["quoted"] = Quoted(claims);
        definitions["skipped"] = Shapes.Closed(
            new() { ["skip"] = Shapes.Choice(PassageReader.Reason.Words, Of("skip")), ["from"] = Shapes.Text("The opening words."), ["to"] = Shapes.Text("The closing words, if it is more than the one sentence.") },
            "skip", "from");
        definitions["passage"] = new JsonObject
        {
            ["type"] = "object", ["properties"] = new JsonObject { ["quote"] = Shapes.Text(Of("quote")), ["skip"] = Shapes.Choice(PassageReader.Reason.Words, Of("skip")) },
            ["if"] = Shapes.Required("skip"), ["then"] = Shapes.Ref("skipped"), ["else"] = Shapes.Ref("quoted"),
        };
    }

    private JsonObject Quoted(ClaimShapes claims)
    {
        var properties = new JsonObject
        {
            ["quote"] = Shapes.Text(Of("quote")), ["occurrence"] = Shapes.Pattern("^[0-9]+$", Of("occurrence")), ["see"] = See(), ["stands"] = StandIns(Of("stands")),
        };
        foreach (var (key, _) in claims.Manner())
        {
            properties[key] = Shapes.Ref($"key-{key}");
        }

        properties["claims"] = Shapes.Entries(Shapes.SlugPattern, Shapes.Ref("claim"), Of("claims"));
        properties["repeats"] = Shapes.OneOrMany(() => Shapes.Slug(), Of("repeats"));
        var passage = Shapes.Closed(properties, "quote");
        passage["anyOf"] = new JsonArray(Shapes.Required("claims"), Shapes.Required("repeats"));
        return passage;
    }

    private JsonObject See()
    {
        var exact = Shapes.Closed(new() { ["exact"] = Shapes.Text(), ["occurrence"] = Shapes.Pattern("^[0-9]+$", null) }, "exact");
        return Shapes.OneOrMany(() => Shapes.AnyOf([Shapes.Text(), exact.DeepClone().AsObject()]), Of("see"));
    }

    private JsonObject Names()
    {
        var known = new JsonObject();
        foreach (var entity in entities.Registered)
        {
            known[entity.Id.Value] = Shapes.Described(Shapes.OneOrMany(() => Shapes.Text()), entity.Label);
        }

        return Shapes.Described(
            new() { ["type"] = "object", ["properties"] = known, ["propertyNames"] = new JsonObject { ["pattern"] = Shapes.SlugPattern }, ["additionalProperties"] = Shapes.OneOrMany(() => Shapes.Text()) },
            format.Meaning(Head, "names"));
    }

    private JsonObject Actors() => Shapes.Entries(
        Shapes.SlugPattern,
        Shapes.Closed(
            new()
            {
                ["kind"] = Shapes.Explained(vocabulary.Kinds.Values.Select(kind => (kind.Id, kind.Definition))), ["words"] = Shapes.Text("The article's words for it."),
                ["name"] = Shapes.Text("Shown instead of the words, where they read badly."), ["event"] = Shapes.Explained(vocabulary.Events.Values.Select(kind => (kind.Id, kind.Definition))),
            },
            "kind", "words"),
        format.Meaning(Head, "actors"));

    private JsonObject StandIns(string? description) =>
        Shapes.Described(new() { ["type"] = "object", ["additionalProperties"] = Shapes.OneOrMany(EntityShapes.Any) }, description);

    private string? Of(string key) => format.Meaning(Passages, key);
}
