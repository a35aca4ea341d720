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
        foreach (var (key, kind) in LinkKeys.All.Where(link => link.Kind != LinkKind.Rebuts))
        {
            var edges = byId.Values.SelectMany(claim => claim.Links, (claim, link) => (From: claim.Id, link.Link))
                .Where(edge => edge.Link.Kind == kind).Select(edge => (edge.From, edge.Link.Claim));
            Report(edges, circle => ClaimErrors.LinksInCircle(PlaceOf(circle), key, circle.Select(id => id.Value)));
        }

        var times = byId.Values.Where(claim => claim.When?.Relative is not null).Select(claim => (claim.Id, claim.When!.Relative!))
            .Select(time => time.Item2.Order == Order.Before ? (time.Id, time.Item2.Claim) : (time.Item2.Claim, time.Id));
        Report(times, circle => ClaimErrors.TimesInCircle(PlaceOf(circle), circle.Select(id => id.Value)));
    }

    private Place PlaceOf(List<ClaimId> circle) => byId[circle[0].Value].Place;

    private void Report(IEnumerable<(ClaimId From, ClaimId To)> edges, Func<List<ClaimId>, Diagnostic> diagnostic)
    {
        var next = edges.Where(edge => byId.ContainsKey(edge.To.Value)).ToLookup(edge => edge.From.Value, edge => edge.To);
        foreach (var circle in new CircleSearch(next).Find(byId.Values.Select(claim => claim.Id)))
        {
            findings.For(circle[0].Article).Add(diagnostic(circle));
        }
    }
}
