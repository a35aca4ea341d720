using KnowledgeGraph.Cypher.Semantics.Bound;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>The aggregating functions by name, in any case.</summary>
internal static class AggregateTable
{
    /// <summary>Null for every other name.</summary>
    public static AggregateFunction? Find(string name) => name.ToLowerInvariant() switch
    {
        "count" => AggregateFunction.Count,
        "sum" => AggregateFunction.Sum,
        "avg" => AggregateFunction.Average,
        "min" => AggregateFunction.Minimum,
        "max" => AggregateFunction.Maximum,
        "collect" => AggregateFunction.Collect,
        "percentilecont" => AggregateFunction.PercentileContinuous,
        "percentiledisc" => AggregateFunction.PercentileDiscrete,
        "stdev" => AggregateFunction.StandardDeviation,
        "stdevp" => AggregateFunction.StandardDeviationOfPopulation,
        _ => null,
    };

    public static int ArgumentsOf(AggregateFunction function) =>
        function is AggregateFunction.PercentileContinuous or AggregateFunction.PercentileDiscrete ? 2 : 1;

    public static StaticType TypeOf(AggregateFunction function, StaticType argument) => function switch
    {
        AggregateFunction.Count or AggregateFunction.CountRows => StaticType.Integer,
        AggregateFunction.Collect => StaticType.ListOf(argument),
        AggregateFunction.Minimum or AggregateFunction.Maximum => argument,
        AggregateFunction.Sum => argument.IsNumeric || argument.Kind == StaticKind.Duration ? argument : StaticType.Any,
        AggregateFunction.Average => argument.Kind == StaticKind.Duration ? argument : argument.IsNumeric ? StaticType.Float : StaticType.Any,
        AggregateFunction.PercentileDiscrete => argument.IsNumeric ? argument : StaticType.Number,
        _ => StaticType.Float,
    };
}
