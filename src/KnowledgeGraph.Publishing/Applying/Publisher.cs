using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Brings a store to what the graph ought to be.</summary>
/// <remarks>
/// Every step is one transaction. Whatever a step leaves behind when it is the last one, the next plan sees: the registry and the links lose their
/// fingerprint in their first step and get it back in their last, and an article is written whole or not at all.
/// </remarks>
public sealed class Publisher(IGraphStore store)
{
    /// <exception cref="StoreException">The store failed.</exception>
    public ValueTask<Plan> PlanAsync(GraphContent content, CancellationToken cancellation) => Planner.PlanAsync(content, store, cancellation);

    /// <summary>Plans and applies at once.</summary>
    /// <exception cref="StoreException">The store failed; what was committed stands, and another apply completes it.</exception>
    public async ValueTask<ApplyReport> ApplyAsync(GraphContent content, CancellationToken cancellation) =>
        await ApplyAsync(await PlanAsync(content, cancellation), cancellation);

    /// <exception cref="StoreException">The store failed; what was committed stands, and another apply completes it.</exception>
    public async ValueTask<ApplyReport> ApplyAsync(Plan plan, CancellationToken cancellation)
    {
        var registry = plan.Changes.FirstOrDefault(change => change.Unit == UnitName.Registry);
        var links = plan.Changes.FirstOrDefault(change => change.Unit == UnitName.Links);
        var outcomes = new List<(string Unit, Refusal? Refusal)>();
        await StepAsync(registry, AddEntitiesAsync, cancellation);
        await StepAsync(links is { Before: null, Edges.Removed.IsEmpty: true } ? null : links, DropLinksAsync, cancellation);
        foreach (var article in plan.Changes.Where(change => change != registry && change != links))
        {
            outcomes.Add((article.Unit, await StepAsync(article, ReplaceAsync, cancellation)));
        }

        foreach (var (last, step) in new[] { (links, (Step)AddLinksAsync), (registry, DropEntitiesAsync) })
        {
            if (last is not null)
            {
                outcomes.Add((last.Unit, await StepAsync(last, step, cancellation)));
            }
        }

        return new(
            [.. outcomes.Where(outcome => outcome.Refusal is null).Select(outcome => outcome.Unit)],
            [.. outcomes.Select(outcome => outcome.Refusal).OfType<Refusal>()]);
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

    private delegate ValueTask<Refusal?> Step(UnitWriter writer, CancellationToken cancellation);

    private async ValueTask<Refusal?> StepAsync(UnitChange? change, Step step, CancellationToken cancellation)
    {
        if (change is null)
        {
            return null;
        }

        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        var refusal = await step(new(transaction, change), cancellation);
        if (refusal is null)
        {
            await transaction.CommitAsync(cancellation);
        }

        return refusal;
    }

    private static async ValueTask<Refusal?> AddEntitiesAsync(UnitWriter writer, CancellationToken cancellation)
    {
        await writer.ForgetAsync(cancellation);
        await writer.WriteNodesAsync(cancellation);
        return null;
    }

    private static async ValueTask<Refusal?> DropLinksAsync(UnitWriter writer, CancellationToken cancellation)
    {
        await writer.ForgetAsync(cancellation);
        await writer.DeleteEdgesAsync(cancellation);
        return null;
    }

    private static async ValueTask<Refusal?> ReplaceAsync(UnitWriter writer, CancellationToken cancellation)
    {
        await writer.SettleAsync(cancellation);
        await writer.DeleteEdgesAsync(cancellation);
        if (await writer.DeleteNodesAsync(cancellation) is { } held)
        {
            return held;
        }

        await writer.WriteNodesAsync(cancellation);
        return await writer.WriteEdgesAsync(cancellation);
    }

    private static async ValueTask<Refusal?> AddLinksAsync(UnitWriter writer, CancellationToken cancellation)
    {
        await writer.SettleAsync(cancellation);
        return await writer.WriteEdgesAsync(cancellation);
    }

    private static async ValueTask<Refusal?> DropEntitiesAsync(UnitWriter writer, CancellationToken cancellation)
    {
        await writer.SettleAsync(cancellation);
        return await writer.DeleteNodesAsync(cancellation);
    }
}
