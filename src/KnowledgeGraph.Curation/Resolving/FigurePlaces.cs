using System.Collections.Immutable;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Where the parts of a figure are written.</summary>
internal sealed record FigurePlaces(Place Quantity, Place? When, Place? Scope, Place? Against)
{
    /// <summary>Of every figure that a claim carries, in the form's order.</summary>
    public static ImmutableArray<FigurePlaces> Of(RawForm? form) => form switch
    {
        RawForm.Relation relation => [.. relation.Figures.Select(Of)],
        RawForm.Event occasion => [.. occasion.Figures.Select(Of)],
        RawForm.Measured measured => [Of(measured.Figure)],
        _ => [],
    };

    private static FigurePlaces Of(RawFigure figure)
    {
        var form = figure.Forms.IsEmpty ? null : figure.Forms[0];
        return new(form?.Quantity.Place ?? figure.Place, figure.When?.Place, figure.Scope?.Place, form?.Against?.Value.Place);
    }
}
