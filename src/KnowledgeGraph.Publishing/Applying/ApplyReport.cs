using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What an apply came to.</summary>
/// <param name="Written">Units that now are as planned.</param>
/// <param name="Refusals">Units that are not; the next plan has them again.</param>
public sealed record ApplyReport(ImmutableArray<string> Written, ImmutableArray<Refusal> Refusals)
{
    public static ApplyReport Nothing { get; } = new([], []);
}
