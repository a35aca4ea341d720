using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Articles;
using KnowledgeGraph.Curation.Schema;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Shapes of the files in schema/.</summary>
internal sealed class VocabularyShapes(Vocabulary vocabulary, FormatDocument format)
{
    private const string Section = "relations.yaml";
    private const string EdgePattern = "^[A-Z][A-Z_]*$";

    public JsonObject Kinds() => Shapes.Entries(Shapes.SlugPattern, Shapes.Closed(new() { ["label"] = Shapes.Text("The label in the graph."), ["definition"] = Shapes.Text() }, "label", "definition"));

    public static JsonObject Roles() => Shapes.Entries(Shapes.SlugPattern, Shapes.Text("What the slot or role means wherever it is used."));

    public static JsonObject Units() => Shapes.Entries(".", Shapes.Closed(
        new()
        {
            ["dimension"] = Shapes.Text("Measures take units of their dimension."), ["definition"] = Shapes.Text(),
            ["plural"] = Shapes.Text("How a sentence says more than one."), ["words"] = Words(),
        },
        "dimension", "definition"));

    public static JsonObject Currencies() => Shapes.Entries("^[A-Z]{3}$", Shapes.Closed(new() { ["name"] = Shapes.Text(), ["words"] = Words() }, "name"));

    public JsonObject Measures()
    {
        var dimensions = vocabulary.Units.Values.Select(unit => unit.Dimension).Append(Vocabulary.Money).Append(Vocabulary.Ratio).Distinct().Order(StringComparer.Ordinal);
        return Shapes.Entries(Shapes.SlugPattern, Shapes.Closed(
            new()
            {
                ["label"] = Shapes.Text(), ["dimension"] = Shapes.AnyOf([Shapes.Choice(dimensions, null), Shapes.Pattern("/", null)], "Of its units; count/duration for vehicle/year."),
                ["of"] = Shapes.OneOrMany(Kind, "The kinds that it is measured of."), ["definition"] = Shapes.Text(),
                ["flips"] = Shapes.OneOrMany(() => Shapes.Text(), "Words that make it negative, such as loss."),
            },
            "label", "dimension", "of", "definition"));
    }

    public JsonObject Relations() => Shapes.Entries(Shapes.SlugPattern, Shapes.Closed(
        new(Common())
        {
            ["subject"] = Shapes.OneOrMany(Kind, format.Meaning(Section, "subject")), ["object"] = Shapes.OneOrMany(Kind, format.Meaning(Section, "object")),
            ["direction"] = Shapes.Choice(RelationReader.Directions.Words, format.Meaning(Section, "direction")), ["slots"] = Slots(format.Meaning(Section, "slots")),
        },
        "definition", "says", "denies", "base", "subject", "object"));

    public JsonObject Events() => Shapes.Entries(Shapes.SlugPattern, WithObject(Shapes.Closed(
        new(Common())
        {
            ["passive"] = Passive(), ["subject"] = Role("The role that the sentence and the edge begin with."), ["object"] = Role("The role that follows the verb."), ["roles"] = Slots(format.Meaning(Section, "slots")),
        },
        "definition", "says", "denies", "base", "subject", "roles")));

    public JsonObject Cues()
    {
        JsonObject Phrases(string key) => Shapes.Entries(RegistryShapes.LanguagePattern, Shapes.OneOrMany(() => Shapes.Text()), format.Meaning("cues.yaml", key));
        return Shapes.Described(
            new()
            {
                ["type"] = "object",
                ["propertyNames"] = Shapes.Choice(CueReader.Shown, null),
                ["additionalProperties"] = Shapes.Closed(
                    new()
                    {
                        ["definition"] = Shapes.Text(), ["words"] = Phrases("words"), ["strong"] = Phrases("strong"),
                        ["reach"] = Shapes.Choice(CueReader.Reaches.Words, format.Meaning("cues.yaml", "reach")), ["except"] = Phrases("except"),
                    },
                    "definition"),
            },
            "Words by which articles show act, status and polarity.");
    }

    private JsonObject Passive() => Shapes.Described(
        Shapes.Closed(
            new() { ["subject"] = Role("The role that the sentence begins with then."), ["says"] = Shapes.Text(), ["denies"] = Shapes.Text(), ["base"] = Shapes.Text() },
            "subject", "says", "denies", "base"),
        "How the sentence runs where nobody is named who acts.");

    /// <summary>An edge runs between two sides.</summary>
    private static JsonObject WithObject(JsonObject kind)
    {
        kind["dependencies"] = new JsonObject { ["edge"] = Shapes.List(["object"]) };
        return kind;
    }

    private static JsonObject Kind() => Shapes.Ref("kind");

    private Dictionary<string, JsonNode?> Common() => new()
    {
        ["definition"] = Shapes.Text(format.Meaning(Section, "definition")), ["says"] = Shapes.Text(format.Meaning(Section, "says")),
        ["denies"] = Shapes.Text(format.Meaning(Section, "denies")), ["base"] = Shapes.Text(format.Meaning(Section, "base")),
        ["edge"] = Shapes.Described(
            Shapes.Closed(new() { ["actual"] = Shapes.Pattern(EdgePattern, null), ["planned"] = Shapes.Pattern(EdgePattern, null) }, "actual", "planned"), format.Meaning(Section, "edge")),
    };

    private JsonObject Role(string description) => Shapes.Explained(vocabulary.Roles.Values.Select(role => (role.Id, role.Definition)), description);

    /// <summary>The shape of a slot or role, to which every name of one refers.</summary>
    public void DefineSlot(JsonObject definitions)
    {
        var slot = Shapes.Closed(new()
        {
            ["kinds"] = Shapes.OneOrMany(Kind, "Which entities may stand here."), ["words"] = Shapes.Choice(SlotReader.Words.Words, "Whether plain words may."),
            ["need"] = Shapes.Choice(SlotReader.Needs.Words, null), ["phrase"] = Shapes.Text("The words before it in the sentence."),
        });
        slot["anyOf"] = new JsonArray(Shapes.Required("kinds"), new JsonObject { ["properties"] = new JsonObject { ["words"] = Shapes.Constant("allowed") }, ["required"] = Shapes.List(["words"]) });
        definitions["slot"] = slot;
        definitions["kind"] = Shapes.Explained(vocabulary.Kinds.Values.Select(kind => (kind.Id, kind.Definition)));
    }

    private JsonObject Slots(string? description)
    {
        var known = new JsonObject();
        foreach (var role in vocabulary.Roles.Values)
        {
            known[role.Id] = Shapes.Described(Shapes.Ref("slot"), role.Definition);
        }

        return Shapes.Described(new() { ["type"] = "object", ["properties"] = known, ["additionalProperties"] = false }, description);
    }

    private static JsonObject Words() => Shapes.OneOrMany(() => Shapes.Text(), "The words that articles use, in every form they take.");
}
