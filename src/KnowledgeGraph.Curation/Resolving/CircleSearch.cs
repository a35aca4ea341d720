using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Walks from claim to claim, depth first, and notes where it comes back. The path is kept on the heap: chains may be long.</summary>
internal sealed class CircleSearch(ILookup<string, ClaimId> next)
{
    private readonly HashSet<string> done = [];

    /// <summary>Circles, each from a claim back to itself; every claim that stands in one is in one of them.</summary>
    public List<List<ClaimId>> Find(IEnumerable<ClaimId> claims)
    {
        var circles = new List<List<ClaimId>>();
        foreach (var claim in claims.Where(claim => next.Contains(claim.Value)))
        {
            Walk(claim, circles);
        }

        return circles;
    }

    private void Walk(ClaimId start, List<List<ClaimId>> circles)
    {
        var path = new List<(ClaimId Claim, IEnumerator<ClaimId> Ahead)>();
        Enter(start, path, circles);
        while (path.Count > 0)
        {
            if (path[^1].Ahead.MoveNext())
            {
                Enter(path[^1].Ahead.Current, path, circles);
            }
            else
            {
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private void Enter(ClaimId claim, List<(ClaimId Claim, IEnumerator<ClaimId> Ahead)> path, List<List<ClaimId>> circles)
    {
        var at = path.FindIndex(step => step.Claim == claim);
        if (at >= 0)
        {
            circles.Add([.. path.Skip(at).Select(step => step.Claim), claim]);
        }
        else if (done.Add(claim.Value))
        {
            path.Add((claim, next[claim.Value].GetEnumerator()));
        }
    }
}
