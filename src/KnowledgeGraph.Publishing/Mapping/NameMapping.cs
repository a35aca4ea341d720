using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The rows of names as articles write them: an edge from the article to each entity that it writes in words of its own.</summary>
internal static class NameMapping
{
    public static void Add(UnitBuilder unit, WrittenNames names, EntityNodes entities)
    {
        var shown = entities.Of(names.Entity).Entity.Label;
        var words = names.Words.Where(word => word != shown).ToList();
        if (words.Count > 0)
        {
            var (article, entity) = (ArticleMapping.KeyOf(names.Article), entities.Reach(names.Entity));
            var id = $"{article.Id}|{EdgeNames.Names}:{names.Entity}|{entity.Id}";
            unit.Join(id, article, EdgeNames.Names, entity, unit.Properties(id, 4).Add(Keys.Words, words).Add(Keys.SearchKeys, SearchKeys.Of(words)));
        }
    }
}
