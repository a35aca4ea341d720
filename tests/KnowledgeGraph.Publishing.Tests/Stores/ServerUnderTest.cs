using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The Neo4j that the NEO4J_ variables name, empty, for one test at a time.</summary>
internal sealed class ServerUnderTest : IGraphStore
{
    private readonly ServerLease lease;

    private ServerUnderTest(ServerLease lease) => this.lease = lease;

    public string Name => lease.Store.Name;

    public static async ValueTask<IGraphStore> OpenEmptyAsync() => new ServerUnderTest(await ServerLease.TakeAsync(TestServer.Http, StoreTalk.Now));

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation) => lease.Store.BeginAsync(mode, limits, cancellation);

    public ValueTask DisposeAsync() => lease.DisposeAsync();
}
