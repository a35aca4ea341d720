using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The rows of an article's record.</summary>
internal static class ArticleMapping
{
    public static NodeKey KeyOf(ArticleId article) => new(Labels.Article, article.Value);

    public static void Add(UnitBuilder unit, Article article, EntityNodes entities)
    {
        var key = KeyOf(article.Id);
        unit.Add(key, unit.Properties(key.Id, 15)
            .Add(Keys.Title, article.Title)
            .Add(Keys.Titles, article.Titles.Select(title => title.Text))
            .Add(Keys.Published, article.Published?.ToString())
            .Add(Keys.PublishedFrom, article.Published?.From)
            .Add(Keys.PublishedTo, article.Published?.To)
            .Add(Keys.Languages, article.Languages)
            .Add(Keys.Sha256, article.Sha256)
            .Add(Keys.Length, article.Length)
            .Add(Keys.DerivesFrom, Spelling.Of(article.DerivesFrom))
            .Add(Keys.Origin, article.Origin)
            .Add(Keys.Status, Spelling.Of(article.Status))
            .Add(Keys.Basis, article.Basis));
        Join(unit, key, EdgeNames.PublishedBy, article.Publisher, entities);
        Join(unit, key, EdgeNames.RepublishedBy, article.Republisher, entities);
        unit.JoinInOrder(key, EdgeNames.WrittenBy, entities.Reach(article.Authors));
    }

    private static void Join(UnitBuilder unit, NodeKey article, string type, EntityId? who, EntityNodes entities)
    {
        if (who is not null)
        {
            unit.Join(article, type, entities.Reach(who));
        }
    }
}
