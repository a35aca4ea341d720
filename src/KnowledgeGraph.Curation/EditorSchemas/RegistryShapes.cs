using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Shapes of the registry, the judgements, the records and the seals.</summary>
internal sealed class RegistryShapes(Vocabulary vocabulary, FormatDocument format)
{
    private const string Registry = "The registry: curation/entities/", Record = "The article's record: seeds/";
    public const string LanguagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    private const string SealPattern = "^v1:[0-9a-f]{64}$";

    private static readonly string[] Doubtable = ["titles", "publisher", "republisher", "authors", "published", "languages", "derivesFrom", "status"];

    public JsonObject Entities()
    {
        var entity = Shapes.Closed(
            new()
            {
                ["kind"] = Shapes.Explained(vocabulary.Kinds.Values.Select(kind => (kind.Id, kind.Definition)), format.Meaning(Registry, "kind")),
                ["name"] = Shapes.Text(format.Meaning(Registry, "name")),
                ["names"] = Shapes.Entries(LanguagePattern, Shapes.OneOrMany(() => Shapes.Text()), format.Meaning(Registry, "names")),
                ["note"] = Shapes.Text(format.Meaning(Registry, "note")),
                ["event"] = Event(format.Meaning(Registry, "event")),
            },
            "kind", "name");
        var isEvent = new JsonObject { ["properties"] = new JsonObject { ["kind"] = Shapes.Constant(EntityKinds.Event) }, ["required"] = Shapes.List(["kind"]) };
        entity["if"] = isEvent;
        entity["then"] = Shapes.Required("event");
        entity["else"] = new JsonObject { ["not"] = Shapes.Required("event") };
        return Shapes.Entries(Shapes.SlugPattern, entity);
    }

    public JsonObject Event(string? description) => Shapes.Explained(vocabulary.Events.Values.Select(kind => (kind.Id, kind.Definition)), description);

    public JsonObject Judgements()
    {
        var ids = Shapes.Described(Shapes.Many(Shapes.AnyOf([EntityShapes.Any(), Shapes.Pattern("^[a-z0-9-]+/@[a-z0-9-]+$", null)])), "Ids of the registry, or of an article's own: 000/@highland-capital.");
        ids["minItems"] = 2;
        var judgement = Shapes.Closed(
            new()
            {
                ["same"] = ids.DeepClone(), ["different"] = ids.DeepClone(), ["unsure"] = ids.DeepClone(),
                ["keep"] = Shapes.AnyOf([EntityShapes.Any(), Shapes.Pattern("/@", null)], "The id that stands for all of them."),
                ["basis"] = Shapes.Text("A quote, an address or a reasoned sentence."), ["by"] = Shapes.Text(), ["on"] = Shapes.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "The day, such as 2026-01-31."),
            },
            "basis", "by", "on");
        judgement["oneOf"] = new JsonArray(Shapes.Required("same"), Shapes.Required("different"), Shapes.Required("unsure"));
        judgement["dependencies"] = new JsonObject { ["same"] = Shapes.List(["keep"]), ["keep"] = Shapes.List(["same"]) };
        return new() { ["type"] = "array", ["items"] = judgement };
    }

    public JsonObject Records()
    {
        var bases = new JsonObject();
        foreach (var field in Doubtable)
        {
            bases[field] = Shapes.OneOrMany(() => Shapes.Text());
        }

        return Shapes.Closed(
            new()
            {
                ["article"] = Shapes.Slug(Of("article")), ["titles"] = Shapes.Entries(LanguagePattern, Shapes.Text(), Of("titles")),
                ["publisher"] = Shapes.Described(EntityShapes.Any(), Of("publisher")), ["republisher"] = Shapes.Described(EntityShapes.Any(), Of("republisher")),
                ["authors"] = Shapes.OneOrMany(EntityShapes.Any, Of("authors")), ["published"] = Shapes.Pattern(Notation.Published, Of("published")),
                ["languages"] = Shapes.OneOrMany(() => Shapes.Pattern(LanguagePattern, null), Of("languages")),
                ["text"] = Shapes.Described(Shapes.Closed(new() { ["sha256"] = Shapes.Pattern("^[0-9a-f]{64}$", null), ["length"] = Shapes.Pattern("^[0-9]+$", null) }, "sha256", "length"), Of("text")),
                ["derivesFrom"] = Shapes.Choice(RecordReader.Origins.Words, Of("derivesFrom")), ["origin"] = Shapes.Slug(Of("origin")), ["status"] = Shapes.Choice(RecordReader.Statuses.Words, Of("status")),
                ["basis"] = Shapes.Text(Of("basis")),
                ["quoted"] = Shapes.Described(Shapes.Closed(bases), Of("quoted")),
                ["inferred"] = Shapes.Described(Shapes.Closed(bases.DeepClone().AsObject()), Of("inferred")),
            },
            "article", "languages", "text", "basis");
    }

    /// <summary>Of claims or of entities: both are written by the tool.</summary>
    public static JsonObject Seals() => Shapes.AnyOf(
        [
            Shapes.Closed(
                new()
                {
                    ["version"] = Shapes.Text(), ["text"] = Shapes.Pattern("^[0-9a-f]{64}$", "SHA-256 of the article's text."),
                    ["claims"] = Shapes.Entries(Shapes.SlugPattern, Sealed("seal", "quotes")),
                },
                "text", "claims"),
            Shapes.Closed(
                new() { ["version"] = Shapes.Text(), ["entities"] = Shapes.Entries(Shapes.SlugPattern, Shapes.AnyOf([Shapes.Pattern(SealPattern, null), Sealed("seal")])) }, "entities"),
        ],
        "Written by kg review, never by hand.");

    private static JsonObject Sealed(params string[] required) => Shapes.Closed(
        new()
        {
            ["seal"] = Shapes.Pattern(SealPattern, null),
            ["quotes"] = new JsonObject { ["type"] = "array", ["items"] = Shapes.Pattern("^[0-9]+\\+[0-9]+$", "Start and length in code points.") },
            ["parts"] = Shapes.Text("A short hash of each part of what was read."),
        },
        required);

    private string? Of(string key) => format.Meaning(Record, key);
}
