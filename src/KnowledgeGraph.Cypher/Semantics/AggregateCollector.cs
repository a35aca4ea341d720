using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>The aggregates of one projection: the same one written twice is computed once.</summary>
internal sealed class AggregateCollector
{
    private readonly Growing<BoundAggregate> _aggregates = new();

    public Growing<BoundAggregate> Aggregates => _aggregates;

    /// <summary>How often an aggregate was met, the same ones counted too: tells whether an expression holds one.</summary>
    public int Met { get; private set; }

    public BoundVariable Add(BoundAggregate aggregate)
    {
        Met++;
        var known = _aggregates.Find(other => IsSame(other, aggregate));
        if (known is null)
        {
            _aggregates.Add(aggregate);
        }

        return (known ?? aggregate).Variable with { Span = aggregate.Span };
    }

    private static bool IsSame(BoundAggregate left, BoundAggregate right) =>
        left.Function == right.Function && left.Quantifier == right.Quantifier
        && IsSame(left.Argument, right.Argument) && IsSame(left.Parameter, right.Parameter);

    private static bool IsSame(BoundExpression? left, BoundExpression? right) =>
        left is null ? right is null : right is not null && SameExpression.Same(left, right);
}
