using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Bolt.Values;

/// <summary>Turns values into what the driver takes as parameters.</summary>
internal static class ParameterWriter
{
    public static IDictionary<string, object?> WriteEntries(GraphMap map)
    {
        var entries = new Dictionary<string, object?>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            entries.Add(key, Write(value));
        }

        return entries;
    }

    private static object? Write(GraphValue value) => value switch
    {
        GraphNull => null,
        GraphBoolean boolean => boolean.Value,
        GraphInteger integer => integer.Value,
        GraphFloat number => number.Value,
        GraphString text => text.Value,
        GraphTemporal temporal => TemporalWriter.Write(temporal),
        GraphList list => list.Items.Select(Write).ToList(),
        GraphMap map => WriteEntries(map),
        _ => throw new ArgumentException($"a {value.GetType().Name} cannot be a parameter: nodes, relationships and paths only come out of a statement"),
    };
}
