using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Walks from claim to claim, depth first, and notes where it comes back. The path is kept on the heap: chains may be long.</summary>
internal sealed class CircleSearch(Dictionary<string, List<ClaimId>> next)
{
    private readonly HashSet<string> done = [];
    private readonly List<Step> path = [];
    private readonly List<List<ClaimId>> circles = [];

    /// <summary>Circles, each from a claim back to itself.</summary>
    public List<List<ClaimId>> Find(IEnumerable<ClaimId> claims)
    {
        foreach (var claim in claims)
        {
            Enter(claim);
            while (path.Count > 0)
            {
                if (path[^1].Next() is { } ahead)
                {
                    Enter(ahead);
                }
                else
                {
                    path.RemoveAt(path.Count - 1);
                }
            }
        }

        return circles;
    }

    private void Enter(ClaimId claim)
    {
        var at = path.FindIndex(step => step.Claim == claim);
        if (at >= 0)
        {
            circles.Add([.. path.Skip(at).Select(step => step.Claim), claim]);
        }
        else if (done.Add(claim.Value))
        {
            path.Add(new(claim, next.GetValueOrDefault(claim.Value) ?? []));
        }
    }

    /// <summary>A claim on the path, and how far its links were followed.</summary>
    private sealed class Step(ClaimId claim, List<ClaimId> ahead)
    {
        private int followed;

        public ClaimId Claim { get; } = claim;

        public ClaimId? Next() => followed < ahead.Count ? ahead[followed++] : null;
    }
}
