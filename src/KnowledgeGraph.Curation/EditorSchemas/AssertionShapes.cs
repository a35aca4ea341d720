using System.Text.Json.Nodes;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>The shape of curation/assertions.yaml.</summary>
internal sealed class AssertionShapes(FormatDocument format)
{
    private const string Section = "curation/assertions.yaml";
    private const string Count = "^[0-9]+$";
    private const string Share = "^(100|[0-9]{1,2}(\\.[0-9]+)?) *%$";

    public JsonObject Assertions() => Shapes.Closed(
        new()
        {
            ["minimum"] = Bounds("Less is an error.", ("claims", Count), ("quotes", Count), ("covered", Share)),
            ["maximum"] = Bounds("More is a warning.", ("claims", Count), ("quotes", Count), ("open", Count), ("unread", Count)),
        });

    private JsonObject Bounds(string description, params (string Key, string Pattern)[] ofArticle) => Shapes.Described(
        Shapes.Closed(
            new()
            {
                ["entities"] = Shapes.Pattern(Count, Of("entities")), ["claims"] = Shapes.Pattern(Count, Of("claims")), ["quotes"] = Shapes.Pattern(Count, Of("quotes")),
                ["articles"] = Shapes.Entries(
                    Shapes.SlugPattern, Shapes.Closed(new(ofArticle.Select(key => KeyValuePair.Create(key.Key, (JsonNode?)Shapes.Pattern(key.Pattern, Of(key.Key))))))),
            }),
        description);

    private string? Of(string key) => format.Meaning(Section, key);
}
