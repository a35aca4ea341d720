using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>Conversions; a string that is no such value gives null.</summary>
internal static class ConversionFunctions
{
    private const double TwoTo63 = 9223372036854775808d;

    public static Value ToText(Value[] arguments, Call call) =>
        ValueText.Scalar(arguments[0]) is { } text ? Value.Of(text) : throw call.Wrong("a boolean, a number, a string or a date", arguments[0]);

    public static Value ToTextOrNull(Value[] arguments, Call call) => ValueText.Scalar(arguments[0]) is { } text ? Value.Of(text) : Value.Null;

    public static Value ToInteger(Value[] arguments, Call call) =>
        TakesNumberText(arguments[0]) ? Integer(arguments[0]) : throw call.Wrong("a number, a string or a boolean", arguments[0]);

    public static Value ToIntegerOrNull(Value[] arguments, Call call) => TakesNumberText(arguments[0]) ? Integer(arguments[0]) : Value.Null;

    public static Value ToFloat(Value[] arguments, Call call) =>
        TakesNumberText(arguments[0]) && arguments[0].Kind != ValueKind.Boolean ? Float(arguments[0]) : throw call.Wrong("a number or a string", arguments[0]);

    public static Value ToFloatOrNull(Value[] arguments, Call call) => TakesNumberText(arguments[0]) ? Float(arguments[0]) : Value.Null;

    public static Value ToBoolean(Value[] arguments, Call call) => arguments[0].Kind is ValueKind.Boolean or ValueKind.String or ValueKind.Integer
        ? Boolean(arguments[0])
        : throw call.Wrong("a boolean, a string or an integer", arguments[0]);

    public static Value ToBooleanOrNull(Value[] arguments, Call call) => Boolean(arguments[0]);

    public static Value ToTextList(Value[] arguments, Call call) =>
        Each(call.List(arguments[0]), item => ValueText.Scalar(item) is { } text ? Value.Of(text) : Value.Null);

    public static Value ToIntegerList(Value[] arguments, Call call) => Each(call.List(arguments[0]), item => Integer(item));

    public static Value ToFloatList(Value[] arguments, Call call) => Each(call.List(arguments[0]), item => Float(item));

    public static Value ToBooleanList(Value[] arguments, Call call) => Each(call.List(arguments[0]), item => Boolean(item));

    private static bool TakesNumberText(in Value value) => value.IsNumber || value.Kind is ValueKind.String or ValueKind.Boolean;

    private static Value Integer(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Truncated(value.AsFloat),
        ValueKind.Boolean => Value.Of(value.AsBoolean ? 1L : 0L),
        ValueKind.String when long.TryParse(value.AsString, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => Value.Of(whole),
        ValueKind.String when TryFloat(value.AsString, out var number) => Truncated(number),
        _ => Value.Null,
    };

    private static Value Float(in Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => Value.Of((double)value.AsInteger),
        ValueKind.String when TryFloat(value.AsString.Trim(), out var number) => Value.Of(number),
        _ => Value.Null,
    };

    private static Value Boolean(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.Of(value.AsInteger != 0),
        ValueKind.String when string.Equals(value.AsString.Trim(), "true", StringComparison.OrdinalIgnoreCase) => Value.True,
        ValueKind.String when string.Equals(value.AsString.Trim(), "false", StringComparison.OrdinalIgnoreCase) => Value.False,
        _ => Value.Null,
    };

    /// <summary>Null where the number leaves the range of integers: C#'s own conversion would saturate.</summary>
    private static Value Truncated(double number) => number is >= -TwoTo63 and < TwoTo63 ? Value.Of((long)number) : Value.Null;

    private static bool TryFloat(string text, out double number)
    {
        if (text is "NaN" or "Infinity" or "-Infinity")
        {
            number = text == "NaN" ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, styles, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    private static Value Each(Value[] items, Converter<Value, Value> convert) => Value.Of(Array.ConvertAll(items, convert));
}
