using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>The types of a unit's direct edges, by name. They leave entities, which other units own: only their type leads to them quickly.</summary>
public sealed record EdgeTypeList(ImmutableArray<string> Types)
{
    public static EdgeTypeList Of(GraphUnit unit) =>
        new([.. unit.Edges.Where(edge => edge.From.Label == Labels.Entity).Select(edge => edge.Type).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Reads a state node's property; null where there is none.</summary>
    internal static EdgeTypeList? From(GraphValue value) =>
        value is GraphList list ? new([.. list.Items.OfType<GraphString>().Select(type => type.Value)]) : null;

    internal GraphList ToValue() => GraphList.Of(Types.Select(type => (GraphValue)type));

    public bool Equals(EdgeTypeList? other) => other is not null && Types.AsSpan().SequenceEqual(other.Types.AsSpan());

    public override int GetHashCode() => Types.Aggregate(17, HashCode.Combine);
}
