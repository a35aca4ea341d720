using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What a plan does to one unit, claim by claim, for people to read.</summary>
/// <param name="Claims">What belongs to no claim first, then by claim. Empty where only the unit's fingerprint is missing.</param>
public sealed record UnitOutline(string Unit, ChangeSort Sort, ImmutableArray<ClaimChange> Claims)
{
    /// <summary>By unit.</summary>
    /// <param name="content">What the plan was made of.</param>
    public static IEnumerable<UnitOutline> Of(Plan plan, GraphContent content)
    {
        var wanted = content.Units.ToDictionary(unit => unit.Name, StringComparer.Ordinal);
        return plan.Changes.Select(change => new ChangeOutliner(change, wanted.GetValueOrDefault(change.Unit)).Outline());
    }

    public int Count(ChangeSort sort) => Claims.Sum(claim => claim.Elements.Count(element => element.Sort == sort));
}
