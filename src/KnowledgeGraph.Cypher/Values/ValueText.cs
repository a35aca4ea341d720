using System.Globalization;
using System.Text;
using KnowledgeGraph.Cypher.Temporal;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Values as text: what <c>toString()</c> gives, and how messages quote a value.</summary>
internal static class ValueText
{
    private const int LongestInMessage = 60;

    /// <summary>The text of a scalar; null where <c>toString()</c> refuses the kind.</summary>
    public static string? Scalar(in Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Of(value.AsFloat),
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Date => CalendarDate.OfEpochDay(value.AsEpochDay).ToString(),
        _ => null,
    };

    /// <summary>The name Neo4j's messages give a kind.</summary>
    public static string KindName(ValueKind kind) => kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "Boolean",
        ValueKind.Integer => "Integer",
        ValueKind.Float => "Float",
        ValueKind.String => "String",
        ValueKind.List => "List",
        ValueKind.Map => "Map",
        ValueKind.Node => "Node",
        ValueKind.Relationship => "Relationship",
        ValueKind.Path => "Path",
        _ => "Date",
    };

    /// <summary>A literal-like form for messages, cut where it grows long.</summary>
    public static string InMessage(in Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.Length <= LongestInMessage ? text.ToString() : text.ToString(0, LongestInMessage) + "...";
    }

    private static void Append(StringBuilder text, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.String:
                text.Append('\'').Append(value.AsString).Append('\'');
                break;
            case ValueKind.List:
                AppendList(text, value.AsList);
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap);
                break;
            default:
                text.Append(Scalar(value) ?? KindName(value.Kind));
                break;
        }
    }

    private static void AppendList(StringBuilder text, Value[] items)
    {
        text.Append('[');
        for (var i = 0; i < items.Length && text.Length <= LongestInMessage; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, items[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        text.Append('{');
        for (var i = 0; i < map.Count && text.Length <= LongestInMessage; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(map.Keys[i]).Append(": ");
            Append(text, map.Values[i]);
        }

        text.Append('}');
    }
}
