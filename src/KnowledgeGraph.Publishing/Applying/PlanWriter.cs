using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>Writes a plan, step by step.</summary>
/// <remarks>
/// Whatever a step leaves behind when it is the last one, the next plan sees: the registry and the links lose their fingerprint in their first step and get it
/// back in their last, and an article is written whole or not at all.
/// </remarks>
internal sealed class PlanWriter(RunSteps steps, Plan plan, ApplyRun run)
{
    private const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private readonly List<string> written = [];
    private readonly List<Refusal> refusals = [];
    private ApplyTally tally;

    public async ValueTask<ApplyReport> WriteAsync(CancellationToken cancellation)
    {
        var registry = plan.Changes.Where(change => change.Unit == UnitName.Registry).ToImmutableArray();
        var links = plan.Changes.Where(change => change.Unit == UnitName.Links).ToImmutableArray();
        if (await AddEntitiesAsync(registry, cancellation))
        {
            await DropLinksAsync(links, cancellation);
            foreach (var articles in ArticleSteps.Of(plan.Changes.Where(change => change.Unit is not (UnitName.Registry or UnitName.Links)), run.StepSize))
            {
                await ReplaceAsync(articles, cancellation);
            }

            await AddLinksAsync(links, cancellation);
            await DropEntitiesAsync(registry, cancellation);
        }

        return new([.. written], [.. refusals]);
    }

    /// <returns>Whether the rest can follow: everything leads to an entity.</returns>
    private async ValueTask<bool> AddEntitiesAsync(ImmutableArray<UnitChange> registry, CancellationToken cancellation)
    {
        var refused = await StepAsync(
            registry,
            async writer =>
            {
                await writer.ForgetAsync(cancellation);
                return await writer.WriteNodesAsync(cancellation);
            },
            cancellation);
        if (refused.IsEmpty)
        {
            Tell(0, registry.Sum(change => change.Nodes.Count - change.Nodes.Removed.Length));
        }

        return refused.IsEmpty;
    }

    private async ValueTask DropLinksAsync(ImmutableArray<UnitChange> links, CancellationToken cancellation)
    {
        if (links is [{ Before: null, Edges.Removed.IsEmpty: true }])
        {
            return;
        }

        await StepAsync(
            links,
            async writer =>
            {
                await writer.ForgetAsync(cancellation);
                await writer.DeleteEdgesAsync(cancellation);
                return [];
            },
            cancellation);
        Tell(0, links.Sum(change => change.Edges.Removed.Length));
    }

    /// <summary>Articles of one transaction; where some are refused, the others are written all the same.</summary>
    private async ValueTask ReplaceAsync(ImmutableArray<UnitChange> articles, CancellationToken cancellation)
    {
        for (var left = articles; !left.IsEmpty;)
        {
            var refused = await StepAsync(left, writer => ReplaceAsync(writer, cancellation), cancellation);
            if (refused.IsEmpty)
            {
                Finish(left, left.Sum(change => change.Elements));
                return;
            }

            left = left.RemoveAll(change => refused.Any(refusal => refusal.Unit == change.Unit));
        }
    }

    private static async ValueTask<ImmutableArray<Refusal>> ReplaceAsync(ChangeWriter writer, CancellationToken cancellation)
    {
        await writer.SettleAsync(cancellation);
        await writer.DeleteEdgesAsync(cancellation);
        if (await writer.DeleteNodesAsync(cancellation) is { IsEmpty: false } held)
        {
            return held;
        }

        return await writer.WriteNodesAsync(cancellation) is { IsEmpty: false } foreign ? foreign : await writer.WriteEdgesAsync(cancellation);
    }

    private async ValueTask AddLinksAsync(ImmutableArray<UnitChange> links, CancellationToken cancellation)
    {
        var refused = await StepAsync(
            links,
            async writer =>
            {
                await writer.SettleAsync(cancellation);
                return await writer.WriteEdgesAsync(cancellation);
            },
            cancellation);
        if (refused.IsEmpty)
        {
            Finish(links, links.Sum(change => change.Edges.Count - change.Edges.Removed.Length));
        }
    }

    private async ValueTask DropEntitiesAsync(ImmutableArray<UnitChange> registry, CancellationToken cancellation)
    {
        var refused = await StepAsync(
            registry,
            async writer =>
            {
                await writer.SettleAsync(cancellation);
                return await writer.DeleteNodesAsync(cancellation);
            },
            cancellation);
        if (refused.IsEmpty)
        {
            Finish(registry, registry.Sum(change => change.Nodes.Removed.Length));
        }
    }

    private async ValueTask<ImmutableArray<Refusal>> StepAsync(
        ImmutableArray<UnitChange> changes, Func<ChangeWriter, ValueTask<ImmutableArray<Refusal>>> work, CancellationToken cancellation)
    {
        var refused = changes.IsEmpty ? [] : await WithCareAsync(care => steps.StepAsync(transaction => work(new(transaction, changes, care)), cancellation));
        refusals.AddRange(refused);
        return refused;
    }

    /// <summary>What is new is hardly ever there, so the fast way is tried first: the store's constraints keep it from doing harm, and then nothing of it remains.</summary>
    private static async ValueTask<ImmutableArray<Refusal>> WithCareAsync(Func<Care, ValueTask<ImmutableArray<Refusal>>> step)
    {
        try
        {
            return await step(Care.Quick);
        }
        catch (StoreException stands) when (stands.Failure.Code == ConstraintViolated)
        {
            return await step(Care.Careful);
        }
    }

    private void Finish(ImmutableArray<UnitChange> changes, int elements)
    {
        written.AddRange(changes.Select(change => change.Unit));
        Tell(changes.Length, elements);
    }

    private void Tell(int units, int elements)
    {
        if (units + elements > 0)
        {
            tally = tally.With(units, elements);
            run.Observer.Wrote(tally);
        }
    }
}
