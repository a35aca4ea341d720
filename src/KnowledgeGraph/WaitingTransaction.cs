using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>A read transaction that waits for each of its steps; in memory there is nothing to wait for.</summary>
internal sealed class WaitingTransaction : IDisposable
{
    private readonly IGraphTransaction transaction;
    private readonly CancellationToken cancellation;

    /// <exception cref="StoreException">The store failed.</exception>
    public WaitingTransaction(IGraphStore store, Limits limits, CancellationToken cancellation)
    {
        var beginning = store.BeginAsync(AccessMode.Read, limits, cancellation);
        transaction = beginning.IsCompletedSuccessfully ? beginning.Result : beginning.AsTask().GetAwaiter().GetResult();
        this.cancellation = cancellation;
    }

    /// <exception cref="StoreException">The statement or the store failed.</exception>
    public Result Run(Statement statement)
    {
        var running = transaction.RunAsync(statement, cancellation);
        return running.IsCompletedSuccessfully ? running.Result : running.AsTask().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        var disposing = transaction.DisposeAsync();
        if (!disposing.IsCompletedSuccessfully)
        {
            disposing.AsTask().GetAwaiter().GetResult();
        }
    }
}
