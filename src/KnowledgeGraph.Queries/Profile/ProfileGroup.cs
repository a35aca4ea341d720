using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>Claims under one heading.</summary>
/// <param name="Heading">The relation or kind of event and the place in it, <c>supplies, as subject</c>; the measure; of statements act and status, <c>opinion, forecast</c>.</param>
/// <param name="Claims">By time, those without one last, then as the articles tell them.</param>
public sealed record ProfileGroup(string Heading, ImmutableArray<ClaimAbout> Claims)
{
    private static readonly string[] Acts = ["asserted", "announced", "alleged", "denied", "opinion", "recommended"];
    private static readonly string[] Statuses = ["actual", "planned", "forecast", "hypothetical"];

    internal static IEnumerable<ProfileGroup> Of(IEnumerable<ClaimAbout> claims) =>
        claims.GroupBy(HeadingOf).OrderBy(group => OrderOf(group.First())).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ProfileGroup(
                group.Key,
                [
                    .. group.OrderBy(claim => claim.Time?.Order ?? DateOnly.MaxValue).ThenBy(claim => claim.Article.Id, StringComparer.Ordinal)
                        .ThenBy(claim => claim.Position).ThenBy(claim => claim.Claim, StringComparer.Ordinal),
                ]));

    /// <summary>Whether it is told by how it is said, and not by what it says.</summary>
    private static bool IsSaying(ClaimAbout claim) => claim.Form == "statement" || claim.Places is [ClaimAbout.Speaker];

    private static int OrderOf(ClaimAbout claim) =>
        IsSaying(claim) ? (Array.IndexOf(Acts, claim.Manner.Act) * Statuses.Length) + Array.IndexOf(Statuses, claim.Manner.Status) : 0;

    private static string HeadingOf(ClaimAbout claim)
    {
        if (IsSaying(claim))
        {
            return claim.Manner is { Act: "asserted", Status: "actual" } ? claim.Manner.Act : (claim.Manner with { Polarity = "affirmed" }).ToString();
        }

        if (claim is { Form: "figure", Measure: { } measure })
        {
            return measure;
        }

        var words = claim.Predicate!.Replace('-', ' ');
        var places = claim.Places.Where(place => place is not (ClaimAbout.Speaker or "figure")).ToList();
        return claim.Sides == Sides.Exchangeable || places.Count == 0 ? words : $"{words}, as {string.Join(" and ", places)}";
    }
}
