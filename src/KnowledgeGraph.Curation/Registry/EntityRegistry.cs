using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>The entities that all articles share, by id.</summary>
internal sealed class EntityRegistry(ImmutableArray<Entity> entities, IReadOnlySet<string> declared)
{
    private readonly Dictionary<string, Entity> byId = entities.ToDictionary(entity => entity.Id.Value);

    /// <summary>By id.</summary>
    public ImmutableArray<Entity> Entities { get; } = entities;

    public IEnumerable<string> Ids => byId.Keys;

    public Entity? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Whether an id that is not found has its error already: its entry is there, but faulty.</summary>
    public bool IsExcused(string id) => declared.Contains(id);
}
