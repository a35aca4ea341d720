using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Every figure of somebody or something: its own, those of relations and events in which it has a place, and those taken against it.</summary>
public sealed record FiguresOf(FigureFilter Filter) : IQuestion<ImmutableArray<FoundFigure>>
{
    private static readonly string[] Forms = ["value", "change", "ratio", "share", "ranked"];

    public ImmutableArray<Statement> Statements => [Filter.Apply("FiguresOf.cypher"), Filter.Apply("FiguresWithin.cypher")];

    /// <summary>One for each figure of a claim: by measure, then by time, those without one last, values before changes, ratios, shares and ranks.</summary>
    public ImmutableArray<FoundFigure> Read(ImmutableArray<Result> results)
    {
        var figures = new Dictionary<string, FoundFigure>(StringComparer.Ordinal);
        foreach (var row in Row.Of(results[0]).Concat(Row.Of(results[1])))
        {
            var id = row.Text("figure");
            var place = row.Text("place");
            figures[id] = figures.TryGetValue(id, out var known)
                ? known with { Places = [.. known.Places.Append(place).Distinct().Order(StringComparer.Ordinal)] }
                : FoundFigure.Of(row, place);
        }

        return
        [
            .. figures.OrderBy(figure => figure.Value.Measure.Label, StringComparer.Ordinal)
                .ThenBy(figure => figure.Value.Time?.Order ?? DateOnly.MaxValue)
                .ThenBy(figure => Array.IndexOf(Forms, figure.Value.Form))
                .ThenBy(figure => figure.Key, StringComparer.Ordinal)
                .Select(figure => figure.Value),
        ];
    }
}
