using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Turns what the driver gives into values.</summary>
internal static class ValueReader
{
    public static ImmutableArray<GraphValue> ReadRow(IRecord record)
    {
        var row = ImmutableArray.CreateBuilder<GraphValue>(record.Keys.Count);
        for (var column = 0; column < record.Keys.Count; column++)
        {
            row.Add(Read(record[column]));
        }

        return row.MoveToImmutable();
    }

    /// <exception cref="StoreException">The value is of a type that values here do not have.</exception>
    private static GraphValue Read(object? value) => value switch
    {
        null => GraphValue.Null,
        bool boolean => boolean,
        long integer => integer,
        double number => number,
        string text => text,
        byte[] => throw new StoreException(WorldFailures.UnknownValue("Base64")),
        INode node => new GraphNode(node.ElementId, [.. node.Labels], Map(node.Properties)),
        IRelationship edge => new GraphRelationship(edge.ElementId, edge.Type, edge.StartNodeElementId, edge.EndNodeElementId, Map(edge.Properties)),
        IPath path => new GraphPath([.. path.Nodes.Select(node => (GraphNode)Read(node))], [.. path.Relationships.Select(edge => (GraphRelationship)Read(edge))]),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IDictionary<string, object?> map => Map(map.AsReadOnly()),
        IList list => GraphList.Of(list.Cast<object?>().Select(Read)),
        _ => TemporalReader.Read(value) ?? throw new StoreException(WorldFailures.UnknownValue(value.GetType().Name)),
    };

    private static GraphMap Map(IReadOnlyDictionary<string, object?> source)
    {
        var entries = new Dictionary<string, GraphValue>(source.Count, StringComparer.Ordinal);
        foreach (var (key, value) in source)
        {
            entries.Add(key, Read(value));
        }

        return new(entries);
    }
}
