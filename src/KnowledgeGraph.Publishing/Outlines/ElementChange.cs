using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

public enum ChangeSort
{
    Added,
    Changed,
    Removed,
}

/// <summary>One node or edge of a plan.</summary>
/// <param name="Claim">The claim that it belongs to; null where it belongs to a whole article or to none.</param>
/// <param name="Type">Of a node its labels, <c>Entity:Company</c>; of an edge its type.</param>
/// <param name="From">Null for a node.</param>
/// <param name="Before">All its properties; null where it is new.</param>
/// <param name="After">All its properties; null where it goes.</param>
public sealed record ElementChange(ChangeSort Sort, string? Claim, string Type, string Id, NodeKey? From, NodeKey? To, GraphMap? Before, GraphMap? After)
{
    /// <summary>The labels that a node bore before, where they are others.</summary>
    public string? TypeBefore { get; init; }

    /// <summary>By name: the keys of an element that stays, and whose value is another, is new or goes.</summary>
    public IEnumerable<string> DifferingKeys =>
        Before is null || After is null
            ? []
            : Before.Entries.Keys.Union(After.Entries.Keys, StringComparer.Ordinal).Where(key => Before[key] != After[key]).Order(StringComparer.Ordinal);
}
