using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>Figures for people: by measure, each with its claims and their words.</summary>
internal static class FigureText
{
    private const string Own = "figure";

    public static Branch Of(EntityName entity, ImmutableArray<FoundFigure> figures) => new(
        $"{entity.Name} ({entity.Id}): {figures.Length} {(figures.Length == 1 ? "figure" : "figures")}",
        [.. figures.GroupBy(figure => figure.Measure.Label).Select(group => new Branch(group.Key, ClaimWords.Together(group.Select(figure => Figure(entity, figure)))))]);

    private static Branch Figure(EntityName entity, FoundFigure figure)
    {
        var source = figure.Source;
        var line = ClaimWords.Line(source.Claim, ClaimWords.SaidBy(source.Speakers) ?? "", source.Quotes);
        return new(Heading(entity, figure), [.. Within(source), line, .. Doubt(source)]);
    }

    /// <summary>The relation or event that the figure belongs to.</summary>
    private static IEnumerable<Branch> Within(FigureSource source) => source.Form == Own ? [] : [new($"in: {source.Sentence}")];

    private static IEnumerable<Branch> Doubt(FigureSource source) => source.Doubt is null ? [] : [new($"doubtful: {source.Doubt}")];

    private static string Heading(EntityName entity, FoundFigure figure)
    {
        var whose = figure.Whose is null || figure.Whose == entity ? "" : $"{figure.Whose.Name}: ";
        var scope = figure.Scope is null ? "" : $" ({figure.Scope})";
        var notes = ClaimWords.Notes(ClaimWords.When(figure.Time?.Text), figure.Source.Manner.ToString());
        return $"{whose}{figure.Extent}{scope}{(notes.Length == 0 ? "" : $"; {notes}")}";
    }
}
