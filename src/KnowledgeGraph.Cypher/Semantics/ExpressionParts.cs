using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>The expressions an expression is made of: to walk a tree, or to rebuild it with other parts.</summary>
internal static class ExpressionParts
{
    /// <summary>The same expression over mapped parts. A subquery's body is left alone.</summary>
    public static BoundExpression Map(BoundExpression expression, Func<BoundExpression, BoundExpression> map) => expression switch
    {
        BoundProperty e => e with { Target = map(e.Target) },
        BoundIndex e => e with { Target = map(e.Target), Index = map(e.Index) },
        BoundSlice e => e with { Target = map(e.Target), From = MapOptional(e.From, map), To = MapOptional(e.To, map) },
        BoundList e => e with { Items = MapAll(e.Items, map) },
        BoundMap e => e with { Entries = MapAll(e.Entries, map) },
        BoundMapProjection e => e with { Subject = MapVariable(e.Subject, map), Entries = MapAll(e.Entries, map) },
        BoundUnary e => e with { Operand = map(e.Operand) },
        BoundBinary e => e with { Left = map(e.Left), Right = map(e.Right) },
        BoundLabelTest e => e with { Target = map(e.Target) },
        BoundCall e => e with { Arguments = MapAll(e.Arguments, map) },
        BoundCase e => e with { Subject = MapOptional(e.Subject, map), Branches = MapAll(e.Branches, map), Otherwise = MapOptional(e.Otherwise, map) },
        BoundListComprehension e => e with { List = map(e.List), Where = MapOptional(e.Where, map), Map = MapOptional(e.Map, map) },
        BoundQuantifier e => e with { List = map(e.List), Predicate = map(e.Predicate) },
        BoundReduce e => e with { Start = map(e.Start), List = map(e.List), Step = map(e.Step) },
        _ => expression,
    };

    /// <summary>Calls back for each part, in the order written. A subquery's parts are the outer variables it reads.</summary>
    public static void Visit(BoundExpression expression, Action<BoundExpression> visit)
    {
        if (expression is BoundSubquery subquery)
        {
            foreach (var variable in subquery.Reads)
            {
                visit(variable);
            }

            return;
        }

        Map(expression, part =>
        {
            visit(part);
            return part;
        });
    }

    private static BoundExpression? MapOptional(BoundExpression? part, Func<BoundExpression, BoundExpression> map) =>
        part is null ? null : map(part);

    private static BoundVariable MapVariable(BoundVariable variable, Func<BoundExpression, BoundExpression> map) =>
        map(variable) as BoundVariable ?? variable;

    private static BoundExpression[] MapAll(BoundExpression[] parts, Func<BoundExpression, BoundExpression> map)
    {
        var mapped = new BoundExpression[parts.Length];
        for (var at = 0; at < mapped.Length; at++)
        {
            mapped[at] = map(parts[at]);
        }

        return mapped;
    }

    private static BoundEntry[] MapAll(BoundEntry[] entries, Func<BoundExpression, BoundExpression> map)
    {
        var mapped = new BoundEntry[entries.Length];
        for (var at = 0; at < mapped.Length; at++)
        {
            mapped[at] = new(entries[at].Key, map(entries[at].Value));
        }

        return mapped;
    }

    private static BoundCaseBranch[] MapAll(BoundCaseBranch[] branches, Func<BoundExpression, BoundExpression> map)
    {
        var mapped = new BoundCaseBranch[branches.Length];
        for (var at = 0; at < mapped.Length; at++)
        {
            mapped[at] = new(map(branches[at].When), map(branches[at].Then));
        }

        return mapped;
    }
}
