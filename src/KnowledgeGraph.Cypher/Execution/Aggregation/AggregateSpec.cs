using KnowledgeGraph.Cypher.Expressions;
using KnowledgeGraph.Cypher.Expressions.Functions;
using KnowledgeGraph.Cypher.Semantics.Bound;
using KnowledgeGraph.Cypher.Syntax.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>One aggregate of a projection: what it reads, and how a group's accumulator is made.</summary>
internal sealed class AggregateSpec(Frame frame, BoundAggregate aggregate, RowExpression? argument, RowExpression? parameter)
{
    private readonly Call _call = new(NameOf(aggregate.Function), aggregate.Span, frame);

    public int Slot => aggregate.Variable.Slot;

    /// <summary>The value to be aggregated in the current row; null is not. <c>count(*)</c> counts every row.</summary>
    public Value Argument() => argument is null ? Value.True : argument.Evaluate(frame);

    public Accumulator NewAccumulator()
    {
        var accumulator = Plain();
        return aggregate.Quantifier == SetQuantifier.Distinct ? new Distinct(accumulator, frame.Guard) : accumulator;
    }

    private Accumulator Plain() => aggregate.Function switch
    {
        AggregateFunction.CountRows or AggregateFunction.Count => new Counting(),
        AggregateFunction.Sum => new Sum(_call),
        AggregateFunction.Average => new Average(_call),
        AggregateFunction.Minimum => new Extreme(-1),
        AggregateFunction.Maximum => new Extreme(1),
        AggregateFunction.Collect => new Collecting(frame.Guard),
        AggregateFunction.PercentileContinuous => new Percentile(_call, PercentileKind.Continuous, () => parameter!.Evaluate(frame)),
        AggregateFunction.PercentileDiscrete => new Percentile(_call, PercentileKind.Discrete, () => parameter!.Evaluate(frame)),
        AggregateFunction.StandardDeviation => new StandardDeviation(_call, ofSample: 1),
        _ => new StandardDeviation(_call, ofSample: 0),
    };

    private static string NameOf(AggregateFunction function) => function switch
    {
        AggregateFunction.CountRows or AggregateFunction.Count => "count",
        AggregateFunction.Sum => "sum",
        AggregateFunction.Average => "avg",
        AggregateFunction.Minimum => "min",
        AggregateFunction.Maximum => "max",
        AggregateFunction.Collect => "collect",
        AggregateFunction.PercentileContinuous => "percentileCont",
        AggregateFunction.PercentileDiscrete => "percentileDisc",
        AggregateFunction.StandardDeviation => "stDev",
        _ => "stDevP",
    };
}
