using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

internal static class MathFunctions
{
    public static Value Abs(Value[] arguments, Call call) => arguments[0].Kind switch
    {
        ValueKind.Integer when arguments[0].AsInteger == long.MinValue =>
            throw new StoreException(Failures.IntegerOverflow(call.Frame.At(call.Span), "abs()")),
        ValueKind.Integer => Value.Of(Math.Abs(arguments[0].AsInteger)),
        _ => Value.Of(Math.Abs(call.Number(arguments[0]))),
    };

    public static Value Sign(Value[] arguments, Call call)
    {
        var number = call.Number(arguments[0]);
        return Value.Of(number > 0 ? 1L : number < 0 ? -1L : 0L);
    }

    public static Value Ceil(Value[] arguments, Call call) => Value.Of(Math.Ceiling(call.Number(arguments[0])));

    public static Value Floor(Value[] arguments, Call call) => Value.Of(Math.Floor(call.Number(arguments[0])));

    /// <summary>To the nearest integer, halves towards positive infinity; with a precision, halves away from zero unless a mode is named.</summary>
    public static Value Round(Value[] arguments, Call call)
    {
        var number = call.Number(arguments[0]);
        if (arguments.Length == 1)
        {
            var below = Math.Floor(number);
            return Value.Of(number - below >= 0.5 ? below + 1 : below);
        }

        var precision = call.Integer(arguments[1]);
        var mode = arguments.Length > 2 ? call.String(arguments[2]).ToUpperInvariant() : precision == 0 ? "HALF_TOWARDS_POSITIVE" : "HALF_UP";
        return Value.Of(DecimalRounding.Round(number, precision, mode) ?? throw call.Invalid(
            $"'{mode}' is no rounding mode: use UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN, and a precision from 0 to 15."));
    }

    public static Value Sqrt(Value[] arguments, Call call) => Value.Of(Math.Sqrt(call.Number(arguments[0])));

    public static Value Exp(Value[] arguments, Call call) => Value.Of(Math.Exp(call.Number(arguments[0])));

    public static Value Log(Value[] arguments, Call call) => Value.Of(Math.Log(call.Number(arguments[0])));

    public static Value Log10(Value[] arguments, Call call) => Value.Of(Math.Log10(call.Number(arguments[0])));

    public static Value E(Value[] arguments, Call call) => Value.Of(Math.E);

    public static Value Pi(Value[] arguments, Call call) => Value.Of(Math.PI);

    public static Value Rand(Value[] arguments, Call call) => Value.Of(call.Frame.NextRandom());

    public static Value Sin(Value[] arguments, Call call) => Value.Of(Math.Sin(call.Number(arguments[0])));

    public static Value Cos(Value[] arguments, Call call) => Value.Of(Math.Cos(call.Number(arguments[0])));

    public static Value Tan(Value[] arguments, Call call) => Value.Of(Math.Tan(call.Number(arguments[0])));

    public static Value Cot(Value[] arguments, Call call) => Value.Of(1 / Math.Tan(call.Number(arguments[0])));

    public static Value Asin(Value[] arguments, Call call) => Value.Of(Math.Asin(call.Number(arguments[0])));

    public static Value Acos(Value[] arguments, Call call) => Value.Of(Math.Acos(call.Number(arguments[0])));

    public static Value Atan(Value[] arguments, Call call) => Value.Of(Math.Atan(call.Number(arguments[0])));

    public static Value Atan2(Value[] arguments, Call call) => Value.Of(Math.Atan2(call.Number(arguments[0]), call.Number(arguments[1])));

    public static Value Degrees(Value[] arguments, Call call) => Value.Of(call.Number(arguments[0]) * 180 / Math.PI);

    public static Value Radians(Value[] arguments, Call call) => Value.Of(call.Number(arguments[0]) * Math.PI / 180);

    public static Value Haversin(Value[] arguments, Call call) => Value.Of((1 - Math.Cos(call.Number(arguments[0]))) / 2);

    public static Value IsNaN(Value[] arguments, Call call) => Value.Of(double.IsNaN(call.Number(arguments[0])));
}
