using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>The articles that answers come from, by id.</summary>
public sealed record ListArticles : IQuestion<ImmutableArray<ListedArticle>>
{
    public ImmutableArray<Statement> Statements => [CypherFile.With("ListArticles.cypher")];

    public ImmutableArray<ListedArticle> Read(ImmutableArray<Result> results) =>
    [
        .. Row.Of(results[0]).Select(row => new ListedArticle(
            ArticleName.Of(row), row.EntityOrNull("publisher"), row.TextOrNull("published"), row.Texts("languages"),
            row.Text("status"), row.Integer("claims"), row.Integer("quotes"))),
    ];
}

/// <param name="Published">As the record writes it; null where unknown.</param>
/// <param name="Languages">BCP 47, the text's own first.</param>
public sealed record ListedArticle(
    ArticleName Name, EntityName? Publisher, string? Published, ImmutableArray<string> Languages, string Status, int Claims, int Quotes);
