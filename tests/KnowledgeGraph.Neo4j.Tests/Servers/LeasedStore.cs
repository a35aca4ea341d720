using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>The test server as a store whose first transaction waits for a turn, and whose disposal leaves the server empty.</summary>
internal sealed class LeasedStore : IGraphStore
{
    private readonly TestServer server;
    private ServerLease? lease;

    private LeasedStore(TestServer server) => this.server = server;

    public string Name => server.Address.ToString();

    /// <summary>Opens the server when a transaction begins, which skips the test where there is none.</summary>
    public static IGraphStore Of(TestServer server) => new LeasedStore(server);

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        lease ??= await ServerLease.TakeAsync(server, cancellation);
        return await lease.Store.BeginAsync(mode, limits, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (lease is not null)
        {
            await lease.DisposeAsync();
        }
    }
}
