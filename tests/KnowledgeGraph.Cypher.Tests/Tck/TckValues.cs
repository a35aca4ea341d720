using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Between the store's values and the TCK's.</summary>
internal static class TckValues
{
    public static TckValue From(GraphValue value) => value switch
    {
        GraphNull => new TckNull(),
        GraphBoolean boolean => new TckBoolean(boolean.Value),
        GraphInteger integer => new TckInteger(integer.Value),
        GraphFloat number => new TckFloat(number.Value),
        GraphString text => new TckString(text.Value),
        GraphTemporal temporal => new TckString(temporal.Text),
        GraphList list => new TckList([.. list.Items.Select(From)]),
        GraphMap map => From(map),
        GraphNode node => From(node),
        GraphRelationship relationship => From(relationship),
        GraphPath path => From(path),
        _ => throw new ArgumentException($"no value: {value}", nameof(value)),
    };

    private static TckMap From(GraphMap map) =>
        new(map.Entries.ToImmutableSortedDictionary(entry => entry.Key, entry => From(entry.Value), StringComparer.Ordinal));

    private static TckNode From(GraphNode node) => new(node.Labels.ToImmutableSortedSet(StringComparer.Ordinal), From(node.Properties));

    private static TckRelationship From(GraphRelationship relationship) => new(relationship.Type, From(relationship.Properties));

    private static TckPath From(GraphPath path) => new(
        [.. path.Nodes.Select(From)],
        [.. path.Relationships.Select((relationship, at) => new TckHop(
            From(relationship), relationship.StartElementId == path.Nodes[at].ElementId ? HopDirection.Forward : HopDirection.Backward))]);

    /// <summary>A parameter: the TCK gives scalars, lists and maps.</summary>
    public static GraphValue ToGraph(TckValue value) => value switch
    {
        TckNull => GraphValue.Null,
        TckBoolean boolean => boolean.Value,
        TckInteger integer => integer.Value,
        TckFloat number => number.Value,
        TckString text => text.Value,
        TckList list => GraphList.Of(list.Items.Select(ToGraph)),
        TckMap map => new GraphMap(map.Entries.ToDictionary(entry => entry.Key, entry => ToGraph(entry.Value), StringComparer.Ordinal)),
        _ => throw new ArgumentException($"no parameter: {value}", nameof(value)),
    };
}
