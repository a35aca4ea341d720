using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>What the graph of some knowledge is: the one place that knows both the model and the graph.</summary>
public static class Mapping
{
    /// <exception cref="ArgumentException">A name of the vocabulary cannot stand in a statement; see <see cref="GraphNames"/>.</exception>
    public static GraphContent Of(Knowledge knowledge)
    {
        var entities = new EntityNodes(knowledge);
        var registry = new UnitBuilder(UnitName.Registry);
        var links = new UnitBuilder(UnitName.Links);
        var articles = new Dictionary<ArticleId, UnitBuilder>();
        foreach (var article in knowledge.Articles)
        {
            var unit = new UnitBuilder(UnitName.Of(article.Id));
            articles.Add(article.Id, unit);
            ArticleMapping.Add(unit, article, entities);
        }

        var claims = new ClaimMapping(knowledge, entities, links);
        foreach (var claim in knowledge.Claims)
        {
            claims.Add(articles[claim.Id.Article], claim);
        }

        foreach (var names in knowledge.WrittenNames)
        {
            NameMapping.Add(articles[names.Article], names, entities);
        }

        var nodes = new EntityMapping();
        foreach (var entity in entities.Reached)
        {
            nodes.Add(entity.Owner is null ? registry : articles[entity.Owner], entity);
        }

        return new(registry.Build(), [.. articles.Values.OrderBy(unit => unit.Name, StringComparer.Ordinal).Select(unit => unit.Build())], links.Build());
    }
}
