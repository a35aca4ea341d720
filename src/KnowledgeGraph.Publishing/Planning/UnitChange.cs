namespace KnowledgeGraph.Publishing;

/// <summary>What would happen to one unit.</summary>
/// <param name="Before">The fingerprint in the store; null where it has none: a new unit, or one that was left half written.</param>
/// <param name="After">The fingerprint to be; null where the unit goes.</param>
public sealed record UnitChange(string Unit, string? Before, string? After, Delta<NodeRow> Nodes, Delta<EdgeRow> Edges, EdgeTypeList DirectTypes)
{
    /// <summary>Nodes and edges that would be added, changed or removed; none where only the fingerprint was lost.</summary>
    public int Elements => Nodes.Count + Edges.Count;
}
