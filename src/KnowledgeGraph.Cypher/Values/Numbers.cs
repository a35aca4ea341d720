namespace KnowledgeGraph.Cypher.Values;

/// <summary>Comparing numbers by their exact mathematical value; C# widens the integer first and loses digits beyond 2^53.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808d;

    /// <summary>Two numbers, neither of them NaN.</summary>
    public static int Compare(in Value left, in Value right)
    {
        var leftIsInteger = left.Kind == ValueKind.Integer;
        var rightIsInteger = right.Kind == ValueKind.Integer;
        return (leftIsInteger, rightIsInteger) switch
        {
            (true, true) => left.AsInteger.CompareTo(right.AsInteger),
            (true, false) => Compare(left.AsInteger, right.AsFloat),
            (false, true) => -Compare(right.AsInteger, left.AsFloat),
            _ => Compare(left.AsFloat, right.AsFloat),
        };
    }

    /// <summary>Agrees between an integer and the float of the same value; every NaN alike.</summary>
    public static int Hash(in Value number)
    {
        if (number.Kind == ValueKind.Integer)
        {
            return number.AsInteger.GetHashCode();
        }

        var value = number.AsFloat;
        return double.IsNaN(value) ? -1
            : value >= -TwoTo63 && value < TwoTo63 && Math.Floor(value) == value ? ((long)value).GetHashCode()
            : value.GetHashCode();
    }

    public static bool IsNaN(in Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat);

    private static int Compare(double left, double right) => left < right ? -1 : left > right ? 1 : 0;

    private static int Compare(long left, double right)
    {
        if (right >= TwoTo63)
        {
            return -1;
        }

        if (right < -TwoTo63)
        {
            return 1;
        }

        var whole = (long)right;
        return left != whole ? left.CompareTo(whole) : Compare(0d, right - whole);
    }
}
