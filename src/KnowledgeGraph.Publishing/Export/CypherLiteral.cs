using System.Globalization;
using System.Text;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Writes values as Cypher literals, for scripts that carry their data with them.</summary>
internal static class CypherLiteral
{
    public static StringBuilder Append(StringBuilder text, GraphValue value) => value switch
    {
        GraphNull => text.Append("null"),
        GraphString item => Quoted(text, item.Value),
        GraphInteger item => text.Append(item.Value),
        GraphBoolean item => text.Append(item.Value ? "true" : "false"),
        GraphFloat item => text.Append(Float(item.Value)),
        GraphTemporal { Type: TemporalType.Date } item => Quoted(text.Append("date("), item.Text).Append(')'),
        GraphList item => List(text, item),
        GraphMap item => Map(text, item),
        _ => throw new ArgumentException($"no Cypher literal for {value.GetType().Name}"),
    };

    /// <summary>The keys in their order, so that the same map is the same text.</summary>
    private static StringBuilder Map(StringBuilder text, GraphMap map)
    {
        text.Append('{');
        foreach (var key in map.Entries.Keys.Order(StringComparer.Ordinal))
        {
            text.Append(text[^1] == '{' ? "" : ", ").Append(Identifier.Quoted(key)).Append(": ");
            Append(text, map[key]);
        }

        return text.Append('}');
    }

    private static StringBuilder List(StringBuilder text, GraphList list)
    {
        text.Append('[');
        foreach (var item in list.Items)
        {
            Append(text.Append(text[^1] == '[' ? "" : ", "), item);
        }

        return text.Append(']');
    }

    /// <summary>Shortest text that reads back as the same double; with a point or an exponent, or Cypher would read an integer. The grammar knows no plus in an exponent.</summary>
    private static string Float(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("no Cypher literal for a number that is not finite");
        }

        var digits = value.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return digits.AsSpan().ContainsAny('.', 'E') ? digits : digits + ".0";
    }

    /// <summary>In single quotes. A backslash is escaped first of all because \u would be read before the quotes are; control characters stay visible.</summary>
    private static StringBuilder Quoted(StringBuilder text, string value)
    {
        text.Append('\'');
        foreach (var c in value)
        {
            _ = c switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('\'');
    }
}
