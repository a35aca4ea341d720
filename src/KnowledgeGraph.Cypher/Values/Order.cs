namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// The total order of ORDER BY, min and max, ascending: map, node, relationship, list, path, date, string, boolean,
/// number, NaN, null. And the partial order of the operators <c>&lt;</c> and its kin.
/// </summary>
internal static class Order
{
    public static int Compare(in Value left, in Value right)
    {
        var rank = Rank(left);
        var byRank = rank.CompareTo(Rank(right));
        if (byRank != 0)
        {
            return byRank;
        }

        return left.Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Integer or ValueKind.Float => Numbers.IsNaN(left) ? 0 : Numbers.Compare(left, right),
            ValueKind.String => CodePoints.Compare(left.AsString, right.AsString),
            ValueKind.List => Lists(left.AsList, right.AsList),
            ValueKind.Map => Maps(left.AsMap, right.AsMap),
            ValueKind.Path => Paths(left.AsPath, right.AsPath),
            _ => left.AsInteger.CompareTo(right.AsInteger),
        };
    }

    /// <summary>
    /// The sign of left against right for <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>. Without a sign the
    /// comparison is <paramref name="otherwise"/>: false for NaN against a number, unknown across kinds and for null.
    /// </summary>
    public static bool TryCompare(in Value left, in Value right, out int sign, out Truth otherwise)
    {
        sign = 0;
        otherwise = Truth.Unknown;
        if (left.IsNumber && right.IsNumber)
        {
            otherwise = Truth.False;
            if (Numbers.IsNaN(left) || Numbers.IsNaN(right))
            {
                return false;
            }

            sign = Numbers.Compare(left, right);
            return true;
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        switch (left.Kind)
        {
            case ValueKind.String:
                sign = CodePoints.Compare(left.AsString, right.AsString);
                return true;
            case ValueKind.Boolean or ValueKind.Date:
                sign = left.AsInteger.CompareTo(right.AsInteger);
                return true;
            case ValueKind.List:
                return TryCompare(left.AsList, right.AsList, out sign, out otherwise);
            default:
                return false;
        }
    }

    /// <summary>Lists compare by their first differing element; an incomparable pair before it decides nothing.</summary>
    private static bool TryCompare(Value[] left, Value[] right, out int sign, out Truth otherwise)
    {
        otherwise = Truth.Unknown;
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (Equality.Of(left[i], right[i]) != Truth.True)
            {
                return TryCompare(left[i], right[i], out sign, out otherwise);
            }
        }

        sign = left.Length.CompareTo(right.Length);
        return true;
    }

    private static int Rank(in Value value) => value.Kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Date => 7,
        ValueKind.String => 11,
        ValueKind.Boolean => 12,
        ValueKind.Integer => 13,
        ValueKind.Float => double.IsNaN(value.AsFloat) ? 14 : 13,
        _ => 15,
    };

    private static int Lists(Value[] left, Value[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var sign = Compare(left[i], right[i]);
            if (sign != 0)
            {
                return sign;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Maps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        var leftKeys = left.SortedKeys();
        var rightKeys = right.SortedKeys();
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var byKey = CodePoints.Compare(leftKeys[i], rightKeys[i]);
            if (byKey != 0)
            {
                return byKey;
            }
        }

        foreach (var key in leftKeys)
        {
            var byValue = Compare(left[key], right[key]);
            if (byValue != 0)
            {
                return byValue;
            }
        }

        return 0;
    }

    private static int Paths(PathValue left, PathValue right)
    {
        var byNodes = left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
        return byNodes != 0 ? byNodes : left.Relationships.AsSpan().SequenceCompareTo(right.Relationships);
    }
}
