using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

internal static class ListFunctions
{
    private const int LongestRange = 100_000_000;

    public static Value Size(Value[] arguments, Call call) => arguments[0].Kind switch
    {
        ValueKind.List => Value.Of((long)arguments[0].AsList.Length),
        ValueKind.String => Value.Of((long)CodePoints.Count(arguments[0].AsString)),
        _ => throw call.Wrong("a list or a string", arguments[0]),
    };

    public static Value IsEmpty(Value[] arguments, Call call) => arguments[0].Kind switch
    {
        ValueKind.List => Value.Of(arguments[0].AsList.Length == 0),
        ValueKind.String => Value.Of(arguments[0].AsString.Length == 0),
        ValueKind.Map => Value.Of(arguments[0].AsMap.Count == 0),
        _ => throw call.Wrong("a list, a map or a string", arguments[0]),
    };

    public static Value Head(Value[] arguments, Call call) => call.List(arguments[0]) is [var first, ..] ? first : Value.Null;

    public static Value Last(Value[] arguments, Call call) => call.List(arguments[0]) is [.., var last] ? last : Value.Null;

    public static Value Tail(Value[] arguments, Call call)
    {
        var items = call.List(arguments[0]);
        return Value.Of(ValueList.Stretch(items, 1, items.Length));
    }

    public static Value Reverse(Value[] arguments, Call call)
    {
        switch (arguments[0].Kind)
        {
            case ValueKind.String:
                return Value.Of(CodePoints.Reverse(arguments[0].AsString));
            case ValueKind.List:
                var items = arguments[0].AsList;
                var reversed = new Value[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    reversed[^(i + 1)] = items[i];
                }

                return Value.Of(reversed);
            default:
                throw call.Wrong("a list or a string", arguments[0]);
        }
    }

    /// <summary>Both ends are included; a step that leads away from the end gives the empty list.</summary>
    public static Value Range(Value[] arguments, Call call)
    {
        var start = Bound(arguments[0], call);
        var end = Bound(arguments[1], call);
        var step = arguments.Length > 2 ? Bound(arguments[2], call) : 1;
        if (step == 0)
        {
            throw call.OutOfRange("The step of range() cannot be zero.");
        }

        var distance = (Int128)end - start;
        var count = distance != 0 && (distance > 0) != (step > 0) ? 0 : (distance / step) + 1;
        if (count > LongestRange)
        {
            throw call.OutOfRange($"range() gives at most {LongestRange} numbers.");
        }

        call.Frame.Guard.Charge((long)count * 16);
        var numbers = new Value[(int)count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Value.Of(start + (i * step));
        }

        return Value.Of(numbers);
    }

    private static long Bound(in Value value, Call call) => value.Kind == ValueKind.Integer
        ? value.AsInteger
        : throw new StoreException(Failures.RangeOfNoIntegers(call.Frame.At(call.Span), ValueText.InMessage(value)));
}
