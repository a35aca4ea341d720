using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher.Tests.Specs;

/// <summary>A server that has filled its indexes before each transaction: it does so behind a statement's back, and plans without them until then.</summary>
internal sealed class SettledStore(IGraphStore server) : IGraphStore
{
    public string Name => server.Name;

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        await using (var waiting = await server.BeginAsync(AccessMode.Read, Limits.None, cancellation))
        {
            await waiting.RunAsync(new("CALL db.awaitIndexes(60)"), cancellation);
        }

        return await server.BeginAsync(mode, limits, cancellation);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
