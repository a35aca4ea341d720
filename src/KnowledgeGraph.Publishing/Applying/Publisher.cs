using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Brings a store to what the graph ought to be.</summary>
public sealed class Publisher(IGraphStore store)
{
    /// <exception cref="StoreException">The store failed.</exception>
    public ValueTask<Plan> PlanAsync(GraphContent content, CancellationToken cancellation) => Planner.PlanAsync(content, store, cancellation);

    /// <summary>Plans and applies at once.</summary>
    /// <exception cref="StoreException">The store failed, or another apply began; what was committed stands, and another apply completes it.</exception>
    public async ValueTask<ApplyReport> ApplyAsync(GraphContent content, ApplyRun run, CancellationToken cancellation) =>
        await ApplyAsync(content, await PlanAsync(content, cancellation), run, cancellation);

    /// <summary>Applies a plan made of this content. Where somebody may have written since it was made, it is made again once nobody else can write.</summary>
    /// <exception cref="StoreException">The store failed, or another apply began; what was committed stands, and another apply completes it.</exception>
    public async ValueTask<ApplyReport> ApplyAsync(GraphContent content, Plan plan, ApplyRun run, CancellationToken cancellation)
    {
        if (plan.IsEmpty)
        {
            return ApplyReport.Nothing;
        }

        var steps = new RunSteps(store, run);
        var before = await steps.BeginAsync(cancellation);
        var valid = plan.LastRun.StillHolds(before) ? plan : await PlanAsync(content, cancellation);
        run.Observer.Began(valid);
        var report = await new PlanWriter(steps, valid, run).WriteAsync(cancellation);
        await steps.EndAsync(cancellation);
        return report;
    }

    /// <summary>
    /// Writes into a store that holds nothing and will not outlive this process, in one transaction and without a word on what stands in it:
    /// no fingerprint is made. Should it be applied to all the same, every unit is looked at.
    /// </summary>
    /// <exception cref="StoreException">The store failed; it is empty again.</exception>
    public async ValueTask FillAsync(GraphContent content, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        foreach (var statement in WriteStatements.All(content))
        {
            await transaction.RunAsync(statement, cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}
