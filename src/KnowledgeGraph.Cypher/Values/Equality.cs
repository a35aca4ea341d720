namespace KnowledgeGraph.Cypher.Values;

/// <summary>The operator <c>=</c>: null makes it unknown, NaN equals nothing, 1 = 1.0, a definite difference beats a null.</summary>
internal static class Equality
{
    public static Truth Of(in Value left, in Value right)
    {
        var kind = left.Kind;
        var other = right.Kind;
        if (kind == ValueKind.Null || other == ValueKind.Null)
        {
            return Truth.Unknown;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return (!Numbers.IsNaN(left) && !Numbers.IsNaN(right) && Numbers.Compare(left, right) == 0).ToTruth();
        }

        if (kind != other)
        {
            return Truth.False;
        }

        return kind switch
        {
            ValueKind.String => string.Equals(left.AsString, right.AsString).ToTruth(),
            ValueKind.List => Lists(left.AsList, right.AsList),
            ValueKind.Map => Maps(left.AsMap, right.AsMap),
            ValueKind.Path => Paths(left.AsPath, right.AsPath).ToTruth(),
            ValueKind.Boolean => (left.AsBoolean == right.AsBoolean).ToTruth(),
            _ => (left.AsInteger == right.AsInteger).ToTruth(),
        };
    }

    /// <summary>Paths are equal as the lists of their elements; the direction a relationship was walked in does not count.</summary>
    public static bool Paths(PathValue left, PathValue right) =>
        left.Nodes.AsSpan().SequenceEqual(right.Nodes) && left.Relationships.AsSpan().SequenceEqual(right.Relationships);

    /// <summary><c>item IN list</c>.</summary>
    public static Truth Contains(Value[] list, in Value item)
    {
        var answer = Truth.False;
        foreach (var candidate in list)
        {
            var equal = Of(candidate, item);
            if (equal == Truth.True)
            {
                return Truth.True;
            }

            answer = answer.Or(equal);
        }

        return answer;
    }

    private static Truth Lists(Value[] left, Value[] right)
    {
        if (left.Length != right.Length)
        {
            return Truth.False;
        }

        var answer = Truth.True;
        for (var i = 0; i < left.Length && answer != Truth.False; i++)
        {
            answer = answer.And(Of(left[i], right[i]));
        }

        return answer;
    }

    private static Truth Maps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return Truth.False;
        }

        var answer = Truth.True;
        for (var i = 0; i < left.Count; i++)
        {
            var at = right.IndexOf(left.Keys[i]);
            answer = at < 0 ? Truth.False : answer.And(Of(left.Values[i], right.Values[at]));
            if (answer == Truth.False)
            {
                break;
            }
        }

        return answer;
    }
}
