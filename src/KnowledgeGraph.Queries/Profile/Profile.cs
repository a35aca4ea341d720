using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>All that is known of somebody or something, in sections.</summary>
/// <param name="Entity">The id; <see cref="FindEntities"/> finds it from a name.</param>
public sealed record Profile(string Entity) : IQuestion<EntityProfile?>
{
    private const int First = 4;

    public ImmutableArray<Statement> Statements =>
    [
        Asked("ProfileEntity.cypher"), Asked("ProfileNames.cypher"), Asked("ProfileSources.cypher"), Asked("ProfileArticles.cypher"),
        .. new ClaimsAbout(Entity).Statements,
    ];

    /// <returns>Null where the graph has no such entity.</returns>
    public EntityProfile? Read(ImmutableArray<Result> results)
    {
        if (results[0].Rows.IsEmpty)
        {
            return null;
        }

        var row = new Row(results[0], 0);
        var sources = new Row(results[2], 0);
        var claims = new ClaimsAbout(Entity).Read(results[First..]);
        return new(
            row.Entity("entity"), row.Text("kind"), row.TextOrNull("event"), row.TextOrNull("note"),
            [.. row.Texts("names").Zip(row.Texts("languages"), (name, language) => new ProfileName(language, name))],
            [.. Row.Of(results[1]).Select(named => new ProfileWords(ArticleName.Of(named), named.Texts("words")))],
            row.Texts("merged"), [.. Row.Of(results[3]).Select(made => new ProfileArticle(PartOf(made.Text("part")), ArticleName.Of(made)))],
            sources.Integer("articles"), sources.Integer("origins"), [.. ProfileSection.Of(claims)]);
    }

    private static ArticlePart PartOf(string edge) => edge switch
    {
        "PUBLISHED_BY" => ArticlePart.Published,
        "REPUBLISHED_BY" => ArticlePart.Republished,
        _ => ArticlePart.Wrote,
    };

    private Statement Asked(string file) => CypherFile.With(file, ("entity", Entity));
}
