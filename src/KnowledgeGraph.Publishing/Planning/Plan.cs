using System.Collections.Immutable;

namespace KnowledgeGraph.Publishing;

/// <summary>What an apply would do: the units that differ from the store's, by name. A value: it can be shown, and applied later.</summary>
public sealed record Plan(ImmutableArray<UnitChange> Changes)
{
    public bool IsEmpty => Changes.IsEmpty;
}
