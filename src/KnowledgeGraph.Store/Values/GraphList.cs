using System.Collections.Immutable;

namespace KnowledgeGraph.Store;

public sealed record GraphList(ImmutableArray<GraphValue> Items) : GraphValue
{
    public static GraphList Empty { get; } = new([]);

    public static GraphList Of(IEnumerable<GraphValue> items) => new([.. items]);

    public bool Equals(GraphList? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override int GetHashCode() => Items.Aggregate(17, HashCode.Combine);
}
