using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Reads the plan of a statement that begins with EXPLAIN.</summary>
internal static class PlanReader
{
    /// <summary>Null where the statement was run; a profile is no plan.</summary>
    public static PlanOperator? Read(IResultSummary summary) => summary is { HasPlan: true, HasProfile: false } ? Read(summary.Plan) : null;

    private static PlanOperator Read(IPlan plan) => new(
        OperatorName.Of(plan.OperatorType),
        plan.Arguments.TryGetValue("Details", out var details) ? details as string ?? "" : "",
        [.. plan.Children.Select(Read)]);
}
