using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>Whose one amount of a sum is.</summary>
/// <param name="Doubt">Why what the article says looks wrong; null where nobody has doubts.</param>
public sealed record Summand(ImmutableArray<EntityName> Investors, ImmutableArray<EntityName> Targets, string? Doubt)
{
    internal static Summand Of(Investment claim) => new([claim.Investor], [claim.Target], claim.Doubt);

    internal Summand And(Investment claim) => new(With(Investors, claim.Investor), With(Targets, claim.Target), Doubt ?? claim.Doubt);

    private static ImmutableArray<EntityName> With(ImmutableArray<EntityName> some, EntityName one)
    {
        foreach (var other in some)
        {
            if (other.Id == one.Id)
            {
                return some;
            }
        }

        return some.Add(one);
    }
}
