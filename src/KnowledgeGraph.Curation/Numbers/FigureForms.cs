using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The figures that a form carries.</summary>
internal static class FigureForms
{
    public static ImmutableArray<Figure> Of(Form form) => form switch
    {
        Form.Relation relation => relation.Figures,
        Form.Event occasion => occasion.Figures,
        Form.Measured measured => [measured.Figure],
        _ => [],
    };

    /// <param name="figures">As many as the form has.</param>
    public static Form With(Form form, ImmutableArray<Figure> figures) => form switch
    {
        Form.Relation relation => relation with { Figures = figures },
        Form.Event occasion => occasion with { Figures = figures },
        Form.Measured measured => measured with { Figure = figures[0] },
        _ => form,
    };
}
