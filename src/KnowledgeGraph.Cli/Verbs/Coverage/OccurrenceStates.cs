using System.Collections.Immutable;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Verbs.Coverage;

/// <summary>Which states a list of occurrences shows.</summary>
internal sealed record OccurrenceStates(ImmutableArray<OccurrenceState> Shown)
{
    public static OccurrenceStates OpenOnly { get; } = new([OccurrenceState.Open]);

    public static OccurrenceStates All { get; } = new([OccurrenceState.Extracted, OccurrenceState.Context, OccurrenceState.Dismissed, OccurrenceState.Open]);

    public bool Has(TextOccurrence occurrence) => Shown.Contains(occurrence.State);
}
