using System.Collections.Immutable;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing;

/// <summary>
/// The transactions of one apply. Each begins by locking the mark of the run that writes and seeing that it is still this one: of two applies at once the
/// older ends, and what it had begun is left whole.
/// </summary>
internal sealed class RunSteps(IGraphStore store, ApplyRun run)
{
    /// <summary>Makes this the run that writes.</summary>
    /// <returns>The mark that it took the place of.</returns>
    public ValueTask<RunMark> BeginAsync(CancellationToken cancellation) => TransactAsync(
        async transaction =>
        {
            var before = RunStatements.ReadMark(await transaction.RunAsync(RunStatements.Claim, cancellation));
            await transaction.RunAsync(RunStatements.Begin(run.Id), cancellation);
            return (before, Keep.Yes);
        },
        cancellation);

    /// <summary>One step: kept as a whole, or not at all where it refuses anything.</summary>
    /// <exception cref="StoreException">The store failed, or another apply has begun.</exception>
    public ValueTask<ImmutableArray<Refusal>> StepAsync(Func<IGraphTransaction, ValueTask<ImmutableArray<Refusal>>> work, CancellationToken cancellation) => TransactAsync(
        async transaction =>
        {
            await HoldAsync(transaction, cancellation);
            var refusals = await work(transaction);
            return (refusals, refusals.IsEmpty ? Keep.Yes : Keep.No);
        },
        cancellation);

    /// <summary>Says that nothing of this run is under way any more, in a transaction of its own: whoever reads this finds all earlier ones complete.</summary>
    public async ValueTask EndAsync(CancellationToken cancellation) => await TransactAsync(
        async transaction =>
        {
            await HoldAsync(transaction, cancellation);
            return (await transaction.RunAsync(RunStatements.End, cancellation), Keep.Yes);
        },
        cancellation);

    private async ValueTask HoldAsync(IGraphTransaction transaction, CancellationToken cancellation)
    {
        var mark = RunStatements.ReadMark(await transaction.RunAsync(RunStatements.Hold, cancellation));
        if (mark.Run != run.Id)
        {
            throw new StoreException(ApplyFailures.Overtaken(store));
        }
    }

    /// <summary>A commit is not broken off: whoever stops an apply is told what took hold.</summary>
    private ValueTask<T> TransactAsync<T>(Func<IGraphTransaction, ValueTask<(T, Keep)>> work, CancellationToken cancellation) => run.Retrying.RunAsync(
        async () =>
        {
            cancellation.ThrowIfCancellationRequested();
            await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
            var (result, keep) = await work(transaction);
            if (keep == Keep.Yes)
            {
                await transaction.CommitAsync(CancellationToken.None);
            }

            return result;
        },
        run.Observer,
        cancellation);

    private enum Keep
    {
        No,
        Yes,
    }
}
