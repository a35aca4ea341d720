using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>Which ids mean the same, by the judgements <see cref="Verdict.Same"/>: each id leads to the one that is kept.</summary>
public sealed class Identity
{
    private readonly Dictionary<EntityId, EntityId> kept = [];

    public Identity(ImmutableArray<Judgement> judgements)
    {
        foreach (var judgement in judgements.Where(judgement => judgement.Verdict == Verdict.Same))
        {
            foreach (var id in judgement.Of.Where(id => id != judgement.Keep))
            {
                kept[id] = judgement.Keep!;
            }
        }
    }

    /// <summary>The id that stands for this one in the graph; itself where no judgement says otherwise.</summary>
    public EntityId Resolve(EntityId id)
    {
        var steps = 0;
        while (kept.TryGetValue(id, out var next) && steps++ <= kept.Count)
        {
            id = next;
        }

        return id;
    }
}
