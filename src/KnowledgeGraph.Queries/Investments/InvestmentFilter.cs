using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Which investments are asked for; null means any.</summary>
/// <param name="Investors">Entity ids; in a chain, where it begins.</param>
/// <param name="Targets">Entity ids; in a chain, where it ends.</param>
/// <param name="Since">Only what may lie on this day or later. With a bound, claims without a time are left out.</param>
/// <param name="Until">Only what may lie on this day or before.</param>
/// <param name="Statuses"><c>actual</c>, <c>planned</c>, <c>forecast</c>, <c>hypothetical</c>.</param>
public sealed record InvestmentFilter(
    ImmutableArray<string>? Investors, ImmutableArray<string>? Targets, DateOnly? Since, DateOnly? Until, ImmutableArray<string>? Statuses)
{
    public static InvestmentFilter None { get; } = new(null, null, null, null, null);

    /// <remarks>A dictionary and no list of tuples: code over several of those is compiled anew at each start.</remarks>
    internal Statement Apply(string file) => CypherFile.With(file, new Dictionary<string, GraphValue>(StringComparer.Ordinal)
    {
        ["investors"] = Parameter.List(Investors),
        ["targets"] = Parameter.List(Targets),
        ["since"] = Since,
        ["until"] = Until,
        ["statuses"] = Parameter.List(Statuses),
    });
}
