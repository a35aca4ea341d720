using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j;

/// <summary>Waits for a statement somewhat longer than the server lets it run, so that a server that hangs holds nobody for ever.</summary>
internal sealed class Patience : IDisposable
{
    /// <summary>For a server to say who it is. Without it nothing ends the wait where a port takes connections and says nothing.</summary>
    public static readonly TimeSpan Greeting = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ServerAddress address;
    private readonly CancellationToken callers;
    private readonly CancellationTokenSource source;

    public Patience(Limits limits, ServerAddress address, CancellationToken callers)
    {
        (this.address, this.callers) = (address, callers);
        source = CancellationTokenSource.CreateLinkedTokenSource(callers);
        if (limits.Time is { } allowed)
        {
            source.CancelAfter(allowed + Grace);
        }
    }

    /// <exception cref="StoreException">The server did not answer in time.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public async ValueTask<T> AwaitAsync<T>(Func<CancellationToken, ValueTask<T>> ask)
    {
        try
        {
            return await ask(source.Token);
        }
        catch (OperationCanceledException late) when (!callers.IsCancellationRequested)
        {
            throw new StoreException(WorldFailures.Silent(address), late);
        }
    }

    public void Dispose() => source.Dispose();
}
