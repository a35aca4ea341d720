using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>The test server as a store whose first transaction waits for a turn, and whose disposal leaves the server empty.</summary>
internal sealed class LeasedStore : IGraphStore
{
    private readonly IGraphStore store;
    private ServerLease? lease;

    private LeasedStore(IGraphStore store) => this.store = store;

    public string Name => store.Name;

    /// <summary>Opens the server, or skips the test.</summary>
    public static IGraphStore Of(TestServer server) => new LeasedStore(server.Open());

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        lease ??= await ServerLease.TakeAsync(store, cancellation);
        return await store.BeginAsync(mode, limits, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await (lease?.DisposeAsync() ?? store.DisposeAsync());
    }
}
