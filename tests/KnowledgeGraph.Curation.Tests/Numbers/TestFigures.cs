using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests.Numbers;

/// <summary>Figures as extracts write them.</summary>
internal static class TestFigures
{
    private static readonly MeasureDefinition Any = new("sales-volume", "sales volume", "count", [], "", []);

    public static Figure Of(FigureForm form, Quantity quantity) => Of(form, quantity, Any);

    public static Figure Of(FigureForm form, Quantity quantity, MeasureDefinition measure) => new(measure.Id, measure, null, form, quantity, null, null, null);

    /// <summary>Reads <c>change: more than 230 %</c>; without a key it is a value. <c>net-profit</c> before it names the measure.</summary>
    public static Figure Parse(string written)
    {
        var parts = written.Split(": ", 2);
        var form = parts.Length == 2 ? Enum.Parse<FigureForm>(parts[0], ignoreCase: true) : FigureForm.Value;
        Assert.True(QuantityText.TryParse(parts[^1], out var quantity), written);
        return Of(form, quantity);
    }
}
