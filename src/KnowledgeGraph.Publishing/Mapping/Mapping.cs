using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>What the graph of some knowledge is: the one place that knows both the model and the graph.</summary>
public static class Mapping
{
    /// <exception cref="ArgumentException">A name of the vocabulary cannot stand in a statement; see <see cref="GraphNames"/>.</exception>
    public static GraphContent Of(Knowledge knowledge)
    {
        _ = new GraphNames(knowledge.Vocabulary);
        var entities = new EntityNodes(knowledge);
        var registry = new UnitBuilder(UnitName.Registry);
        var links = new UnitBuilder(UnitName.Links);
        var articles = knowledge.Articles.OrderBy(article => article.Id).ToDictionary(article => article.Id, article => new UnitBuilder(UnitName.Of(article.Id)));
        foreach (var article in knowledge.Articles)
        {
            ArticleMapping.Add(articles[article.Id], article, entities);
        }

        var claims = new ClaimMapping(knowledge, entities, links);
        foreach (var claim in knowledge.Claims)
        {
            claims.Add(articles[claim.Id.Article], claim);
        }

        foreach (var entity in entities.Reached)
        {
            EntityMapping.Add(entity.Owner is null ? registry : articles[entity.Owner], entity);
        }

        return new(registry.Build(), [.. articles.Values.Select(article => article.Build())], links.Build());
    }
}
