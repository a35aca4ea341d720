using System.Collections.Immutable;

namespace KnowledgeGraph.Store;

/// <summary>A node as a statement returned it. The element id holds within one transaction only; it is never stored.</summary>
public sealed record GraphNode(string ElementId, ImmutableArray<string> Labels, GraphMap Properties) : GraphValue
{
    public bool Equals(GraphNode? other) => other is not null && ElementId == other.ElementId;

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A relationship as a statement returned it.</summary>
public sealed record GraphRelationship(string ElementId, string Type, string StartElementId, string EndElementId, GraphMap Properties) : GraphValue
{
    public bool Equals(GraphRelationship? other) => other is not null && ElementId == other.ElementId;

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A walk: one node more than relationships, in the order walked.</summary>
public sealed record GraphPath(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphRelationship> Relationships) : GraphValue
{
    public bool Equals(GraphPath? other) =>
        other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan()) && Relationships.AsSpan().SequenceEqual(other.Relationships.AsSpan());

    public override int GetHashCode() => Nodes.Aggregate(Relationships.Length, HashCode.Combine);
}
