using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The rows of docs/cli.md for figures: one a figure.</summary>
internal static class FigureRows
{
    public static RowTable Of(ImmutableArray<FoundFigure> figures) => new(
        [
            "measure", "measureLabel", "form", "extent", "value", "unit", "qualifier", "bound", "quantity", "asWritten", "of", "ofName", "places",
            "against", "againstName", "scope", "time", "from", "to", "act", "status", "polarity", "speakers", "doubt",
            "claim", "sentence", "article", "articleTitle", "published", "quotes",
        ],
        [.. figures.Select(Row)]);

    private static ImmutableArray<GraphValue> Row(FoundFigure figure)
    {
        var (number, source) = (figure.Number, figure.Source);
        return
        [
            figure.Measure.Id, figure.Measure.Label, figure.Form, figure.Extent, number.Value, number.Unit, number.Qualifier, BoundOf(number), number.Quantity,
            figure.AsWritten, figure.Whose?.Id, figure.Whose?.Name, ClaimWords.List(figure.Places),
            figure.Against?.Id, figure.Against?.Name ?? figure.AgainstWords, figure.Scope, figure.Time?.Text, figure.Time?.From, figure.Time?.To,
            source.Manner.Act, source.Manner.Status, source.Manner.Polarity, ClaimWords.Ids(source.Speakers), source.Doubt,
            source.Claim, source.Sentence, source.Article.Id, source.Article.Title, source.Published, ClaimWords.List(source.Quotes),
        ];
    }

    private static string? BoundOf(ExactFigure number) => number.Bound switch
    {
        FigureBound.None => null,
        FigureBound.Lower => "lower",
        FigureBound.Upper => "upper",
        FigureBound.Range => "range",
        _ => throw new InvalidOperationException($"no word for {number.Bound}"),
    };
}
