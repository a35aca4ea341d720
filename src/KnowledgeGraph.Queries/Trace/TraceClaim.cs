using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>What one claim rests on: the article, its words, and who says it.</summary>
/// <param name="Claim">The claim's id, such as <c>004/byd-blade</c>.</param>
public sealed record TraceClaim(string Claim) : IQuestion<ClaimTrace?>
{
    public ImmutableArray<Statement> Statements =>
    [
        Asked("TraceClaim.cypher"), Asked("TraceAuthors.cypher"), Asked("TraceQuotes.cypher"), Asked("TraceSpeakers.cypher"), Asked("TraceLinks.cypher"),
    ];

    /// <returns>Null where the graph has no such claim.</returns>
    public ClaimTrace? Read(ImmutableArray<Result> results)
    {
        if (results[0].Rows.IsEmpty)
        {
            return null;
        }

        var row = new Row(results[0], 0);
        return new(
            row.Text("claim"), row.Text("sentence"), Manner.Of(row), row.TextOrNull("time"),
            row.Text("rank"), row.TextOrNull("reason"), row.TextOrNull("doubt"),
            ReadArticle(row, results[1]),
            [.. Row.Of(results[3]).Select(speaker => speaker.Entity("speaker"))],
            [.. Row.Of(results[2]).Select(quote => new TracedQuote(
                quote.Text("role"), quote.Text("exact"), quote.Integer("start"), quote.Integer("end")))],
            [.. Row.Of(results[4]).Select(link => new TracedLink(
                link.Text("link").ToLowerInvariant().Replace('_', '-'), link.Text("other"), link.Text("sentence")))]);
    }

    private static TracedArticle ReadArticle(Row row, Result authors) => new(
        ArticleName.Of(row), row.Text("articleStatus"), row.TextOrNull("published"), row.EntityOrNull("publisher"), row.EntityOrNull("republisher"),
        [.. Row.Of(authors).Select(author => author.Entity("author"))]);

    private Statement Asked(string file) => CypherFile.With(file, ("claim", Claim));
}
