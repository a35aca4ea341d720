using System.Text;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>The scenarios known to fail, grouped by reason: a heading <c># reason</c>, then one scenario a line.</summary>
internal static class ExpectedFailures
{
    public static SortedDictionary<string, string> Read(string file)
    {
        var known = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var reason = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                reason = line[2..];
            }
            else if (line.Length > 0)
            {
                known.Add(line, reason);
            }
        }

        return known;
    }

    public static void Write(string file, IEnumerable<(string Key, string Reason)> failures)
    {
        var text = new StringBuilder();
        foreach (var group in failures.GroupBy(failure => failure.Reason).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("# ").Append(group.Key).Append('\n');
            foreach (var key in group.Select(failure => failure.Key).Order(StringComparer.Ordinal))
            {
                text.Append(key).Append('\n');
            }

            text.Append('\n');
        }

        File.WriteAllText(file, text.ToString());
    }
}
