using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Yaml;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>The entities that one article's extract may name: the registry's, and its own actors and events.</summary>
internal sealed class ArticleEntities(ArticleId article, EntityRegistry registry, Findings findings)
{
    private readonly Dictionary<string, Entity> own = [];
    private readonly HashSet<string> faulty = [];

    public EntityRegistry Registry => registry;

    /// <summary>Of this article only, in the order in which they were added.</summary>
    public IEnumerable<Entity> Own => own.Values;

    public Entity? FindOwn(string slug) => own.GetValueOrDefault(slug);

    public void Add(string slug, Entity entity) => own.Add(slug, entity);

    /// <summary>Notes a slug whose entry has its error already, so that its uses are not errors too.</summary>
    public void Excuse(string slug) => faulty.Add(slug);

    public EntityId IdOf(string slug) => EntityId.Of(article, slug);

    /// <summary>Null where the reference leads nowhere.</summary>
    public Entity? Known(string id) => own.GetValueOrDefault(id) ?? registry.Find(id);

    /// <summary>Null where the reference leads nowhere, which is reported.</summary>
    public Entity? Find(YamlScalar written)
    {
        var found = Known(written.Text);
        if (found is null && !faulty.Contains(written.Text) && !registry.IsExcused(written.Text))
        {
            findings.Add(ReferenceErrors.UnknownActor(written.Place, written.Text, own.Keys.Concat(registry.Ids)));
        }

        return found;
    }
}
