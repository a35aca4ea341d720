using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The entities of the graph by the ids that extracts write, and which of them anything has asked for.</summary>
internal sealed class EntityNodes
{
    private readonly Knowledge knowledge;
    private readonly Dictionary<EntityId, List<Entity>> merged = [];
    private readonly Dictionary<string, EntityNode> byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> reachedIds = new(StringComparer.Ordinal);
    private readonly List<EntityNode> reached = [];

    public EntityNodes(Knowledge knowledge)
    {
        this.knowledge = knowledge;
        if (knowledge.Judgements.Any(judgement => judgement.Verdict == Verdict.Same))
        {
            foreach (var entity in knowledge.Entities)
            {
                Members(knowledge.Identity.Resolve(entity.Id)).Add(entity);
            }
        }
    }

    /// <summary>Those asked for, in no order that means anything.</summary>
    public IReadOnlyList<EntityNode> Reached => reached;

    /// <summary>The node of an id; it then belongs to the graph.</summary>
    public NodeKey Reach(EntityId id)
    {
        var node = Of(id);
        if (reachedIds.Add(node.Key.Id))
        {
            reached.Add(node);
        }

        return node.Key;
    }

    public IEnumerable<NodeKey> Reach(IEnumerable<EntityId> ids) => ids.Select(Reach);

    public EntityNode Of(EntityId id)
    {
        if (!byId.TryGetValue(id.Value, out var node))
        {
            byId.Add(id.Value, node = Resolve(id));
        }

        return node;
    }

    private EntityNode Resolve(EntityId id)
    {
        var kept = knowledge.Identity.Resolve(id);
        if (kept != id)
        {
            return Of(kept);
        }

        var members = merged.TryGetValue(kept, out var several) ? several : [knowledge.EntityById[kept.Value]];
        var entity = members.Find(member => member.Id == kept) ?? members.MinBy(member => member.Id)!;
        var known = members.Exists(member => member.Id.Article is null) ? Acquaintance.Known : Acquaintance.OwnOfArticles;
        var owner = members.TrueForAll(member => member.Id.Article is not null && member.Id.Article == kept.Article) ? kept.Article : null;
        return new(new(Labels.Entity, kept.Value), owner, entity, [.. members.Where(member => member != entity).OrderBy(member => member.Id)], known);
    }

    private List<Entity> Members(EntityId kept)
    {
        if (!merged.TryGetValue(kept, out var members))
        {
            merged.Add(kept, members = []);
        }

        return members;
    }
}
