using System.Collections.Immutable;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>Finds circles of links and of times that cannot be: A because of B because of A. Two claims may rebut each other.</summary>
internal sealed class LinkCircles(Findings findings)
{
    /// <summary>Only claims that are joined to another: no circle runs through the rest.</summary>
    private readonly SortedDictionary<ArticleId, List<JoinedClaim>> byArticle = [];

    public void Add(ResolvedExtract extract)
    {
        var joined = extract.Claims.Where(claim => !claim.Links.IsEmpty || claim.When?.Relative is not null)
            .Select(claim => new JoinedClaim(claim.Id, claim.Place, claim.Links, claim.When?.Relative)).ToList();
        if (joined.Count > 0)
        {
            byArticle.Add(extract.Article, joined);
        }
    }

    public void Check()
    {
        List<JoinedClaim> claims = [.. byArticle.Values.SelectMany(joined => joined)];
        foreach (var link in LinkKey.All.Where(link => link.Kind != LinkKind.Rebuts))
        {
            var next = Followed(claims, link.Kind);
            Report(claims, next, circle => ClaimErrors.LinksInCircle(PlaceOf(claims, circle), link.Key, circle.Select(id => id.Value)));
        }

        Report(claims, Earlier(claims), circle => ClaimErrors.TimesInCircle(PlaceOf(claims, circle), circle.Select(id => id.Value)));
    }

    private static Dictionary<string, List<ClaimId>> Followed(List<JoinedClaim> claims, LinkKind kind)
    {
        var next = new Dictionary<string, List<ClaimId>>();
        foreach (var claim in claims)
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
    private static Dictionary<string, List<ClaimId>> Earlier(List<JoinedClaim> claims)
    {
        var next = new Dictionary<string, List<ClaimId>>();
        foreach (var claim in claims)
        {
            if (claim.Time is { Order: Order.Before } before)
            {
                Lead(next, claim.Id, before.Claim);
            }
            else if (claim.Time is { } after)
            {
                Lead(next, after.Claim, claim.Id);
            }
        }

        return next;
    }

    private static void Lead(Dictionary<string, List<ClaimId>> next, ClaimId from, ClaimId to)
    {
        next.TryAdd(from.Value, []);
        next[from.Value].Add(to);
    }

    private static Place PlaceOf(List<JoinedClaim> claims, List<ClaimId> circle) => claims.Find(claim => claim.Id == circle[0])!.Place;

    private void Report(List<JoinedClaim> claims, Dictionary<string, List<ClaimId>> next, Func<List<ClaimId>, Diagnostic> diagnostic)
    {
        foreach (var circle in next.Count == 0 ? [] : new CircleSearch(next).Find(claims.Select(claim => claim.Id)))
        {
            findings.For(circle[0].Article).Add(diagnostic(circle));
        }
    }

    private sealed record JoinedClaim(ClaimId Id, Place Place, ImmutableArray<ResolvedLink> Links, When.Relation? Time);
}
