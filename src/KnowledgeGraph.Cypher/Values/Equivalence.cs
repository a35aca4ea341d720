namespace KnowledgeGraph.Cypher.Values;

/// <summary>Sameness for DISTINCT, grouping and UNION: null is the same as null, NaN as NaN, 1 as 1.0.</summary>
internal static class Equivalence
{
    public static bool Same(in Value left, in Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            var leftNaN = Numbers.IsNaN(left);
            var rightNaN = Numbers.IsNaN(right);
            return leftNaN || rightNaN ? leftNaN && rightNaN : Numbers.Compare(left, right) == 0;
        }

        var kind = left.Kind;
        return kind == right.Kind && kind switch
        {
            ValueKind.Null => true,
            ValueKind.String => string.Equals(left.AsString, right.AsString),
            ValueKind.List => Same(left.AsList, right.AsList),
            ValueKind.Map => Same(left.AsMap, right.AsMap),
            ValueKind.Path => Equality.Paths(left.AsPath, right.AsPath),
            ValueKind.Boolean => left.AsBoolean == right.AsBoolean,
            _ => left.AsInteger == right.AsInteger,
        };
    }

    public static bool Same(Value[] left, Value[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!Same(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Agrees for values that are the same.</summary>
    public static int Hash(in Value value)
    {
        var kind = value.Kind;
        return kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Integer or ValueKind.Float => Numbers.Hash(value),
            ValueKind.String => value.AsString.GetHashCode(),
            ValueKind.List => Hash(value.AsList),
            ValueKind.Map => Hash(value.AsMap),
            ValueKind.Path => value.AsPath.Nodes[0] * 31 + value.AsPath.Length,
            _ => value.AsInteger.GetHashCode() * 31 + (int)kind,
        };
    }

    public static int Hash(Value[] values)
    {
        var hash = values.Length;
        for (var i = 0; i < values.Length; i++)
        {
            hash = unchecked((hash * 31) + Hash(values[i]));
        }

        return hash;
    }

    private static bool Same(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            var at = right.IndexOf(left.Keys[i]);
            if (at < 0 || !Same(left.Values[i], right.Values[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(MapValue map)
    {
        var hash = map.Count;
        for (var i = 0; i < map.Count; i++)
        {
            hash ^= unchecked((map.Keys[i].GetHashCode() * 31) + Hash(map.Values[i]));
        }

        return hash;
    }
}
