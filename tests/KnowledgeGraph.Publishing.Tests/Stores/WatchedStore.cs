using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>A store that counts what is written to it, and can fail at a chosen commit.</summary>
internal sealed class WatchedStore(IGraphStore store) : IGraphStore
{
    /// <summary>The number of the commit that fails, from 1; 0: none does.</summary>
    public int FailingCommit { get; set; }

    public Failing Mode { get; set; }

    /// <summary>What it fails with.</summary>
    public Failure Failure { get; set; } = Interrupted;

    /// <summary>How large the steps of an apply to this store are: one article each, a few, all.</summary>
    public int StepSize { get; init; } = 10_000;

    /// <summary>Runs once, before the next write transaction begins; nothing of this store is open then.</summary>
    public Func<Task>? BeforeNextWrite { get; set; }

    /// <summary>Write transactions committed since the last <see cref="Forget"/>.</summary>
    public int Commits { get; private set; }

    /// <summary>Statements that changed something since the last <see cref="Forget"/>.</summary>
    public int Updates { get; private set; }

    public string Name => store.Name;

    public static Failure Interrupted { get; } = new("Neo.TransientError.General.Interrupted", "the connection was lost", null, FailurePhase.World, null, null);

    public void Forget() => (Commits, Updates, FailingCommit) = (0, 0, 0);

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        if (mode == AccessMode.Write && BeforeNextWrite is { } first)
        {
            BeforeNextWrite = null;
            await first();
        }

        return new WatchedTransaction(this, await store.BeginAsync(mode, limits, cancellation), mode);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private sealed class WatchedTransaction(WatchedStore watch, IGraphTransaction transaction, AccessMode mode) : IGraphTransaction
    {
        public async ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
        {
            var result = await transaction.RunAsync(statement, cancellation);
            watch.Updates += result.Counters.ContainsUpdates ? 1 : 0;
            return result;
        }

        public async ValueTask CommitAsync(CancellationToken cancellation)
        {
            var fails = mode == AccessMode.Write && ++watch.Commits == watch.FailingCommit;
            if (!fails || watch.Mode == Failing.AfterTheCommit)
            {
                await transaction.CommitAsync(cancellation);
            }

            if (fails)
            {
                throw new StoreException(watch.Failure);
            }
        }

        public ValueTask DisposeAsync() => transaction.DisposeAsync();
    }
}

public enum Failing
{
    BeforeTheCommit,

    /// <summary>What was written stands, and the writer never hears of it.</summary>
    AfterTheCommit,
}
