using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Registry;

/// <summary>Ids that a chain of judgements makes one.</summary>
internal sealed class SameGroups
{
    private readonly Dictionary<string, Group> groups = [];

    public SameGroups(IEnumerable<Judgement> same)
    {
        foreach (var judgement in same)
        {
            var members = judgement.Of.Select(id => id.Value).ToHashSet();
            foreach (var id in judgement.Of)
            {
                members.UnionWith(groups.TryGetValue(id.Value, out var group) ? group.Members : []);
            }

            foreach (var id in members)
            {
                groups[id] = new(members, judgement.Place);
            }
        }
    }

    /// <summary>The judgement that closes the chain between the two; null where they are not one.</summary>
    public Place? Joins(EntityId a, EntityId b) => groups.TryGetValue(a.Value, out var group) && group.Members.Contains(b.Value) ? group.Place : null;

    private sealed record Group(HashSet<string> Members, Place Place);
}
