using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A figure as messages quote it.</summary>
internal static class FigureWords
{
    public static string Of(Figure figure) => figure.Form switch
    {
        FigureForm.Value => figure.Quantity.ToString(),
        var form => $"{KeyOf(form)}: {figure.Quantity}",
    };

    /// <summary>The key that an extract writes the form under.</summary>
    public static string KeyOf(FigureForm form) => form switch
    {
        FigureForm.Value => "value",
        FigureForm.Change => "change",
        FigureForm.Ratio => "ratio",
        FigureForm.Share => "share",
        _ => "ranked",
    };
}
