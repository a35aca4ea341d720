using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

internal enum PercentileKind
{
    /// <summary>Between the two values nearest to the place.</summary>
    Continuous,

    /// <summary>A value that was there.</summary>
    Discrete,
}

/// <summary>The value below which a share of all lies; null of nothing.</summary>
/// <param name="share">From 0 to 1.</param>
internal sealed class Percentile(Call call, PercentileKind kind, Func<Value> share) : Accumulator
{
    private readonly ValueList _values = new();
    private double? _share;

    public override void Add(in Value value)
    {
        call.Number(value);
        _share ??= Share();
        call.Frame.Guard.Charge(16);
        _values.Add(value);
    }

    public override Value Result()
    {
        if (_share is not { } place)
        {
            return Value.Null;
        }

        var sorted = _values.ToArray();
        Array.Sort(sorted, static (left, right) => Order.Compare(left, right));
        return kind == PercentileKind.Discrete ? Discrete(sorted, place) : Continuous(sorted, place);
    }

    private double Share()
    {
        var given = call.Number(share());
        return given is >= 0 and <= 1 ? given : throw call.OutOfRange($"A percentile lies between 0.0 and 1.0, and {FloatText.Of(given)} does not.");
    }

    private static Value Discrete(Value[] sorted, double share)
    {
        var place = share * sorted.Length;
        var index = (int)place;
        return sorted[place == index && index > 0 ? index - 1 : index];
    }

    private static Value Continuous(Value[] sorted, double share)
    {
        if (share == 1 || sorted.Length == 1)
        {
            return sorted[^1];
        }

        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = (int)Math.Ceiling(place);
        return below == above
            ? Value.Of(sorted[below].AsNumber)
            : Value.Of((sorted[below].AsNumber * (above - place)) + (sorted[above].AsNumber * (place - below)));
    }
}
