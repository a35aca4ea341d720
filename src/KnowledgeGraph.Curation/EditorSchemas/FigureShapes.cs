using System.Text.Json.Nodes;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.EditorSchemas;

/// <summary>Figures: a claim of their own, or carried by a relation or event.</summary>
internal sealed class FigureShapes(Vocabulary vocabulary)
{
    private static readonly string[] Forms = ["value", "change", "ratio", "share", "ranked"];

    public JsonObject Measure() => Shapes.Explained(vocabulary.Measures.Values.Select(measure => (measure.Id, measure.Definition)));

    public JsonObject Quantity() => Shapes.Pattern(Notation.Quantity(vocabulary), QuantityText.Rule);

    /// <param name="properties">The keys that every claim has.</param>
    public JsonObject Claimed(JsonObject properties)
    {
        Fill(properties);
        return OneForm(Shapes.Closed(properties, "figure", "of"));
    }

    /// <summary>By measure, or by a name of one's own that names its measure.</summary>
    public JsonObject Carried()
    {
        var known = new JsonObject();
        foreach (var measure in vocabulary.Measures.Values)
        {
            known[measure.Id] = Shapes.Described(Shapes.Ref("figure"), $"{measure.Definition} In {Notation.UnitsOf(measure.Dimension, vocabulary)}.");
        }

        return new() { ["type"] = "object", ["properties"] = known, ["additionalProperties"] = Shapes.Ref("figure") };
    }

    /// <summary>One figure that a relation or event carries.</summary>
    public JsonObject One()
    {
        var properties = new JsonObject { ["measure"] = Shapes.Described(Shapes.Ref("measure"), "Where the key is another word.") };
        Fill(properties);
        properties["when"] = Shapes.Ref("key-when");
        return Shapes.AnyOf([Shapes.Ref("quantity"), OneForm(Shapes.Closed(properties))]);
    }

    private void Fill(JsonObject properties)
    {
        properties["of"] = Shapes.Described(EntityShapes.Any(), "Whom or what it is measured of.");
        foreach (var form in Forms)
        {
            properties[form] = Shapes.Ref("quantity");
        }

        properties["versus"] = Shapes.Text("What the change is taken against: a year earlier, 2024.");
        properties["than"] = Against("What it is so many times of.");
        properties["whole"] = Against("What it is a share of.");
        properties["among"] = Against("What it is ranked among.");
        properties["scope"] = Shapes.Text("Which segment, population or test.");
    }

    private JsonObject Against(string description) => Shapes.AnyOf([EntityShapes.Any(), EntityShapes.Words()], description);

    private static JsonObject OneForm(JsonObject figure)
    {
        figure["oneOf"] = new JsonArray([.. Forms.Select(form => Shapes.Required(form))]);
        figure["dependencies"] = new JsonObject
        {
            ["versus"] = Shapes.List(["change"]), ["than"] = Shapes.List(["ratio"]), ["whole"] = Shapes.List(["share"]), ["among"] = Shapes.List(["ranked"]),
            ["ratio"] = Shapes.List(["than"]), ["share"] = Shapes.List(["whole"]), ["ranked"] = Shapes.List(["among"]),
        };
        return figure;
    }
}
