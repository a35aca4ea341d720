using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Strings, counted in code points.</summary>
internal static class StringFunctions
{
    public static Value ToUpper(Value[] arguments, Call call) =>
        Value.Of(call.String(arguments[0]).Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant());

    public static Value ToLower(Value[] arguments, Call call) => Value.Of(call.String(arguments[0]).ToLowerInvariant());

    public static Value Trim(Value[] arguments, Call call) => Value.Of(call.String(arguments[0]).Trim());

    public static Value TrimStart(Value[] arguments, Call call) => Value.Of(call.String(arguments[0]).TrimStart());

    public static Value TrimEnd(Value[] arguments, Call call) => Value.Of(call.String(arguments[0]).TrimEnd());

    public static Value Left(Value[] arguments, Call call)
    {
        var text = call.String(arguments[0]);
        return Value.Of(text[..CodePoints.Offset(text, Length(arguments[1], call))]);
    }

    public static Value Right(Value[] arguments, Call call)
    {
        var text = call.String(arguments[0]);
        return Value.Of(text[CodePoints.Offset(text, CodePoints.Count(text) - Length(arguments[1], call))..]);
    }

    public static Value Substring(Value[] arguments, Call call)
    {
        var text = call.String(arguments[0]);
        var rest = text[CodePoints.Offset(text, Length(arguments[1], call))..];
        return Value.Of(arguments.Length == 2 ? rest : rest[..CodePoints.Offset(rest, Length(arguments[2], call))]);
    }

    public static Value Replace(Value[] arguments, Call call)
    {
        var text = call.String(arguments[0]);
        var search = call.String(arguments[1]);
        var replacement = call.String(arguments[2]);
        return Value.Of(search.Length == 0 ? Between(text, replacement) : text.Replace(search, replacement, StringComparison.Ordinal));
    }

    /// <summary>An empty delimiter cuts into UTF-16 units, as Neo4j does; a list of delimiters cuts at each of them.</summary>
    public static Value Split(Value[] arguments, Call call)
    {
        var text = call.String(arguments[0]);
        var delimiters = arguments[1].Kind == ValueKind.List
            ? Array.ConvertAll(arguments[1].AsList, item => call.String(item))
            : [call.String(arguments[1])];
        var parts = delimiters is [""] && text.Length > 0
            ? Array.ConvertAll(text.ToCharArray(), unit => unit.ToString())
            : text.Split(delimiters, StringSplitOptions.None);
        var values = new Value[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            values[i] = Value.Of(parts[i]);
        }

        return Value.Of(values);
    }

    private static long Length(in Value value, Call call)
    {
        var length = call.Integer(value);
        return length >= 0 ? length : throw call.OutOfRange($"A position or length in a string cannot be negative, and {length} is.");
    }

    private static string Between(string text, string inserted)
    {
        var result = new System.Text.StringBuilder(inserted, (text.Length * (inserted.Length + 1)) + inserted.Length);
        foreach (var unit in text)
        {
            result.Append(unit).Append(inserted);
        }

        return result.ToString();
    }
}
