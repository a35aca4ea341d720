using System.Collections.Immutable;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Verbs.Ask;

/// <summary>The rows of docs/cli.md for a trace: one a quote.</summary>
internal static class TraceRows
{
    public static RowTable Of(ClaimTrace trace, ClaimOrigin? origin) => new(
        [
            "claim", "sentence", "act", "status", "polarity", "time", "rank", "doubt", "speakers", "role", "exact", "start", "end", "before", "after",
            "article", "articleTitle", "articleStatus", "published", "publisher", "republisher", "authors", "file", "line", "seal",
        ],
        [.. trace.Quotes.Select(quote => Row(trace, quote, origin))]);

    private static ImmutableArray<GraphValue> Row(ClaimTrace trace, TracedQuote quote, ClaimOrigin? origin)
    {
        var around = origin?.Around(quote.Start);
        return
        [
            trace.Claim, trace.Sentence, trace.Manner.Act, trace.Manner.Status, trace.Manner.Polarity, trace.Time, trace.Rank, trace.Doubt,
            Ids(trace.Speakers), quote.Role, quote.Exact, quote.Start, quote.End, around?.Before, around?.After,
            trace.Article.Name.Id, trace.Article.Name.Title, trace.Article.Status, trace.Article.Published,
            trace.Article.Publisher?.Id, trace.Article.Republisher?.Id, Ids(trace.Article.Authors),
            origin?.Place.File, origin is null ? GraphValue.Null : origin.Place.Line, origin?.Seal switch
            {
                null => null,
                SealState.Holds => "holds",
                SealState.Broken => "broken",
                _ => "missing",
            },
        ];
    }

    private static GraphList Ids(IEnumerable<EntityName> entities) => GraphList.Of(entities.Select(entity => (GraphValue)entity.Id));
}
