using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Whether two bound expressions are the same but for where they stand: <c>n.age</c> in RETURN and in ORDER BY.</summary>
/// <remarks>Expressions with variables of their own (comprehensions, subqueries) and random ones are never the same.</remarks>
internal static class SameExpression
{
    public static bool Same(BoundExpression left, BoundExpression right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left.GetType() == right.GetType() && SameHead(left, right) && SameParts(left, right);
    }

    private static bool SameHead(BoundExpression left, BoundExpression right) => (left, right) switch
    {
        (BoundConstant a, BoundConstant b) => a.Value.Equals(b.Value),
        (BoundParameter a, BoundParameter b) => a.Name == b.Name,
        (BoundVariable a, BoundVariable b) => a.Slot == b.Slot,
        (BoundProperty a, BoundProperty b) => a.Key == b.Key,
        (BoundIndex, BoundIndex) or (BoundList, BoundList) => true,
        (BoundSlice a, BoundSlice b) => a.From is null == b.From is null && a.To is null == b.To is null,
        (BoundMap a, BoundMap b) => SameKeys(a, b),
        (BoundUnary a, BoundUnary b) => a.Operator == b.Operator,
        (BoundBinary a, BoundBinary b) => a.Operator == b.Operator,
        (BoundCall a, BoundCall b) => a.Function == b.Function && !a.Function.IsRandom,
        (BoundCase a, BoundCase b) => a.Branches.Length == b.Branches.Length
            && a.Subject is null == b.Subject is null && a.Otherwise is null == b.Otherwise is null,
        (BoundLabelTest a, BoundLabelTest b) => a.Labels == b.Labels,
        _ => false,
    };

    private static bool SameKeys(BoundMap left, BoundMap right)
    {
        if (left.Entries.Length != right.Entries.Length)
        {
            return false;
        }

        for (var at = 0; at < left.Entries.Length; at++)
        {
            if (left.Entries[at].Key != right.Entries[at].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameParts(BoundExpression left, BoundExpression right)
    {
        var leftParts = PartsOf(left);
        var rightParts = PartsOf(right);
        if (leftParts.Count != rightParts.Count)
        {
            return false;
        }

        for (var at = 0; at < leftParts.Count; at++)
        {
            if (!Same(leftParts[at], rightParts[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static Growing<BoundExpression> PartsOf(BoundExpression expression)
    {
        var parts = new Growing<BoundExpression>();
        ExpressionParts.Visit(expression, parts.Add);
        return parts;
    }
}
