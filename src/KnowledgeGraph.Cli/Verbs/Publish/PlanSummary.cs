using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Verbs.Publish;

/// <summary>A plan in one sentence.</summary>
internal static class PlanSummary
{
    public static string Of(Plan plan)
    {
        var (added, changed, removed) = (0, 0, 0);
        foreach (var (nodes, edges) in plan.Changes.Select(change => (change.Nodes, change.Edges)))
        {
            added += nodes.Added.Length + edges.Added.Length;
            changed += nodes.Changed.Length + edges.Changed.Length;
            removed += nodes.Removed.Length + edges.Removed.Length;
        }

        return plan.IsEmpty
            ? $"nothing to do: all {plan.Units} units stand in the store as the files have them"
            : $"plan: {added} to add, {changed} to change, {removed} to remove, in {plan.Changes.Length} of {plan.Units} units";
    }

    /// <summary>Says that the run which wrote last did not come to its end; null where it did, or where nothing is left to do.</summary>
    public static string? Unfinished(Plan plan) => plan is { IsEmpty: false, LastRun.State: RunState.Open }
        ? "the last apply to this store is still under way, or was stopped; kg apply completes it"
        : null;
}
