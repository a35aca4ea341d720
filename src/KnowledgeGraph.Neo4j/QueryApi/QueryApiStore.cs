using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>A server over its HTTP Query API, version 2.</summary>
internal sealed class QueryApiStore(ServerAddress address, Credentials credentials) : IGraphStore
{
    private readonly QueryApiChannel channel = new(address, credentials);

    public string Name { get; } = address.ToString();

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation) =>
        await QueryApiTransaction.OpenAsync(channel, mode, limits, cancellation);

    public ValueTask DisposeAsync()
    {
        channel.Dispose();
        return ValueTask.CompletedTask;
    }
}
