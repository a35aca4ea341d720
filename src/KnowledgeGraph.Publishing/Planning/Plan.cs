using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What an apply would do: the units that differ from the store's, by name. A value: it can be shown before it is applied.</summary>
/// <param name="Units">How many units there are, in the files or in the store, changed or not.</param>
/// <param name="LastRun">Who had written to the store when it was looked at.</param>
public sealed record Plan(ImmutableArray<UnitChange> Changes, int Units, RunMark LastRun)
{
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Nodes and edges that would be added, changed or removed.</summary>
    public int Elements => Changes.Sum(change => change.Elements);
}
