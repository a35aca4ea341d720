using System.Text.Json.Nodes;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Support;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>The shape of a claim: its form's term decides which further keys it has.</summary>
internal sealed class ClaimShapes(Vocabulary vocabulary, EntityShapes entities, FormatDocument format)
{
    private const string Section = "Claims";

    private static readonly string[] Forms = ["relation", "event", "figure", "says"];

    /// <summary>Keys that belong to one form only.</summary>
    private static readonly string[] FormKeys = ["subject", "object", "figures", "together", "is", "about", .. Forms];

    public void Define(JsonObject definitions)
    {
        foreach (var (key, shape) in Manner())
        {
            definitions[$"key-{key}"] = shape;
        }

        foreach (var key in ClaimKeys.All.Except(FormKeys).Where(key => !definitions.ContainsKey($"key-{key}")))
        {
            definitions[$"key-{key}"] = Common(key);
        }

        var figures = new FigureShapes(vocabulary);
        definitions["quantity"] = figures.Quantity();
        definitions["measure"] = figures.Measure();
        definitions["figure"] = figures.One();
        definitions["figures"] = figures.Carried();
        definitions["claim"] = Claim(definitions, figures);
    }

    /// <summary>What a passage may give to all of its claims.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Manner() =>
    [
        new("act", Shapes.Choice(MannerResolver.Acts.Words, Of("act"))),
        new("status", Shapes.Choice(MannerResolver.Statuses.Words, Of("status"))),
        new("polarity", Shapes.Choice(MannerResolver.Polarities.Words, Of("polarity"))),
        new("said_by", Shapes.OneOrMany(() => Shapes.AnyOf([Shapes.Choice(["author", "someone"], null), EntityShapes.Any()]), Of("said_by"))),
        new("when", Shapes.Pattern(Notation.When, $"{Of("when")} {WhenText.Rule}.")),
    ];

    private JsonObject Claim(JsonObject definitions, FigureShapes figures)
    {
        var cases = new List<JsonObject>();
        foreach (var relation in vocabulary.Relations.Values)
        {
            definitions[$"relation-{relation.Id}"] = Relation(relation);
            cases.Add(Case("relation", relation.Id, $"relation-{relation.Id}"));
        }

        foreach (var kind in vocabulary.Events.Values)
        {
            definitions[$"event-{kind.Id}"] = Event(kind);
            cases.Add(Case("event", kind.Id, $"event-{kind.Id}"));
        }

        definitions["figure-claim"] = figures.Claimed(Closing(Shapes.Ref("measure"), "figure", []));
        definitions["statement"] = Shapes.Closed(Closing(Shapes.Text(), "says", new() { ["about"] = Shapes.OneOrMany(EntityShapes.Any, "Whom or what it is about.") }), "says", "about");
        cases.Add(new() { ["if"] = Shapes.Required("figure"), ["then"] = Shapes.Ref("figure-claim") });
        cases.Add(new() { ["if"] = Shapes.Required("says"), ["then"] = Shapes.Ref("statement") });
        cases.Add(Deprecated());
        return new()
        {
            ["type"] = "object",
            ["properties"] = Closing(Shapes.Text(), "says", new()
            {
                ["relation"] = Shapes.Explained(vocabulary.Relations.Values.Select(relation => (relation.Id, relation.Definition)), "A relation of schema/relations.yaml: what holds."),
                ["event"] = Shapes.Explained(vocabulary.Events.Values.Select(kind => (kind.Id, kind.Definition)), "A kind of schema/events.yaml: what happens."),
                ["figure"] = Shapes.Described(Shapes.Ref("measure"), "A measure of schema/measures.yaml."),
            }),
            ["oneOf"] = new JsonArray([.. Forms.Select(form => Shapes.Required(form))]),
            ["allOf"] = new JsonArray([.. cases]),
        };
    }

    private JsonObject Relation(RelationDefinition relation)
    {
        var own = new JsonObject
        {
            ["subject"] = entities.Filling(new("subject", relation.Subject, SlotWords.Refused, SlotNeed.Required, ""), $"Who {relation.Wording.Says}."),
            ["object"] = entities.Filling(new("object", relation.Object, SlotWords.Refused, SlotNeed.Required, ""), $"Whom or what the subject {relation.Wording.Says}."),
        };
        Fill(own, relation.Slots);
        return Shapes.Closed(
            Closing(Shapes.Described(Shapes.Constant(relation.Id), relation.Definition), "relation", own), ["relation", "subject", "object", .. Needed(relation.Slots)]);
    }

    private JsonObject Event(EventDefinition kind)
    {
        var own = new JsonObject { ["is"] = Shapes.Slug("Names the event where others speak of it."), ["outcome"] = Shapes.Text("What came of it, in words.") };
        Fill(own, kind.Roles);
        return Shapes.Closed(Closing(Shapes.Described(Shapes.Constant(kind.Id), kind.Definition), "event", own), ["event", .. Needed(kind.Roles)]);
    }

    private void Fill(JsonObject own, IEnumerable<SlotDefinition> slots)
    {
        foreach (var slot in slots)
        {
            own[slot.Name] = entities.Filling(slot, vocabulary.Roles.GetValueOrDefault(slot.Name)?.Definition);
        }

        own["figures"] = Shapes.Ref("figures");
        own["together"] = Shapes.OneOrMany(() => Shapes.Text(), "Slots whose list is read as one.");
    }

    /// <summary>The form's term and its own keys, then those of every claim.</summary>
    private static JsonObject Closing(JsonObject term, string form, JsonObject own)
    {
        own.Insert(0, form, term);
        foreach (var key in ClaimKeys.All.Except(FormKeys).Where(key => !own.ContainsKey(key)))
        {
            own[key] = Shapes.Ref($"key-{key}");
        }

        return own;
    }

    private JsonObject Common(string key) => key switch
    {
        "rank" => Shapes.Choice(MannerResolver.Ranks.Words, Of(key)),
        "reason" or "doubt" => Shapes.Text(Of(key)),
        "via" => Shapes.Described(new() { ["type"] = "object", ["additionalProperties"] = Shapes.OneOrMany(EntityShapes.Any) }, Of(key)),
        "silence" => Shapes.Described(Shapes.Closed(new(SupportCodes.Silenceable.Select(code => KeyValuePair.Create(code, (JsonNode?)Shapes.Text("Why it may stand."))))), Of(key)),
        _ when LinkKey.All.Any(link => link.Key == key) => Shapes.OneOrMany(() => Shapes.Pattern("^([a-z0-9-]+/)?[a-z0-9-]+$", null), Of(key)),
        _ => Shapes.Described([], Of(key)),
    };

    private static JsonObject Case(string form, string term, string definition) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [form] = Shapes.Constant(term) }, ["required"] = Shapes.List([form]) },
        ["then"] = Shapes.Ref(definition),
    };

    private static JsonObject Deprecated() => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["rank"] = Shapes.Constant("deprecated") }, ["required"] = Shapes.List(["rank"]) },
        ["then"] = Shapes.Required("reason"),
        ["else"] = new JsonObject { ["not"] = Shapes.Required("reason") },
    };

    private static IEnumerable<string> Needed(IEnumerable<SlotDefinition> slots) => slots.Where(slot => slot.Need == SlotNeed.Required).Select(slot => slot.Name);

    private string? Of(string key) => format.Meaning(Section, key);
}
