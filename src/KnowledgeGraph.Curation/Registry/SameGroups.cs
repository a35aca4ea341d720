using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>Ids that a chain of judgements makes one.</summary>
internal sealed class SameGroups
{
    private readonly Dictionary<EntityId, (HashSet<EntityId> Members, Place Place)> groups = [];

    public SameGroups(IEnumerable<Judgement> same)
    {
        foreach (var judgement in same)
        {
            HashSet<EntityId> members = [.. judgement.Of, .. judgement.Of.SelectMany(id => groups.TryGetValue(id, out var group) ? group.Members : [])];
            foreach (var id in members)
            {
                groups[id] = (members, judgement.Place);
            }
        }
    }

    /// <summary>The judgement that closes the chain between the two; null where they are not one.</summary>
    public Place? Joins(EntityId a, EntityId b) => groups.TryGetValue(a, out var group) && group.Members.Contains(b) ? group.Place : null;
}
