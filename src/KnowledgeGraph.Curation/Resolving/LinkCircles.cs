using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Finds circles of links and of times that cannot be: A because of B because of A. Two claims may rebut each other.</summary>
internal sealed class LinkCircles(IEnumerable<ResolvedClaim> claims, Findings findings)
{
    private readonly Dictionary<string, ResolvedClaim> byId = claims.ToDictionary(claim => claim.Id.Value);

    public void Check()
    {
        foreach (var link in LinkKey.All.Where(link => link.Kind != LinkKind.Rebuts))
        {
            Report(Followed(link.Kind), circle => ClaimErrors.LinksInCircle(PlaceOf(circle), link.Key, circle.Select(id => id.Value)));
        }

        Report(Earlier(), circle => ClaimErrors.TimesInCircle(PlaceOf(circle), circle.Select(id => id.Value)));
    }

    private Dictionary<string, List<ClaimId>> Followed(LinkKind kind)
    {
        var next = new Dictionary<string, List<ClaimId>>();
        foreach (var claim in byId.Values)
        {
            foreach (var (link, _) in claim.Links)
            {
                if (link.Kind == kind)
                {
                    Lead(next, claim.Id, link.Claim);
                }
            }
        }

        return next;
    }

    /// <summary>From each claim to those that it is before.</summary>
    private Dictionary<string, List<ClaimId>> Earlier()
    {
        var next = new Dictionary<string, List<ClaimId>>();
        foreach (var claim in byId.Values)
        {
            if (claim.When?.Relative is { Order: Order.Before } before)
            {
                Lead(next, claim.Id, before.Claim);
            }
            else if (claim.When?.Relative is { } after)
            {
                Lead(next, after.Claim, claim.Id);
            }
        }

        return next;
    }

    private void Lead(Dictionary<string, List<ClaimId>> next, ClaimId from, ClaimId to)
    {
        if (byId.ContainsKey(from.Value) && byId.ContainsKey(to.Value))
        {
            next.TryAdd(from.Value, []);
            next[from.Value].Add(to);
        }
    }

    private Place PlaceOf(List<ClaimId> circle) => byId[circle[0].Value].Place;

    private void Report(Dictionary<string, List<ClaimId>> next, Func<List<ClaimId>, Diagnostic> diagnostic)
    {
        if (next.Count == 0)
        {
            return;
        }

        foreach (var circle in new CircleSearch(next).Find(byId.Values.Select(claim => claim.Id)))
        {
            findings.For(circle[0].Article).Add(diagnostic(circle));
        }
    }
}
