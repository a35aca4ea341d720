using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>
/// Dates of rows travel as text, and the statement makes dates of them: over HTTP a single date would make every value of a request carry its type, which doubles
/// what a server has to read.
/// </summary>
internal static class TextDates
{
    /// <summary>The assignments that follow <c>SET n = row</c>: <c>, n.from = date(row.from)</c>; empty where no row has a date.</summary>
    public static string Assignments(string element, string row, IEnumerable<GraphMap> rows)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var properties in rows)
        {
            foreach (var (key, value) in properties.Entries)
            {
                if (IsDate(value))
                {
                    keys.Add(key);
                }
            }
        }

        return string.Concat(keys.Select(key => $", {element}.{key} = date({row}.{key})"));
    }

    public static GraphMap Of(GraphMap properties) =>
        properties.Entries.Any(entry => IsDate(entry.Value))
            ? new(properties.Entries.ToDictionary(entry => entry.Key, entry => entry.Value is GraphTemporal date ? date.Text : entry.Value, StringComparer.Ordinal))
            : properties;

    private static bool IsDate(GraphValue value) => value is GraphTemporal { Type: TemporalType.Date };
}
