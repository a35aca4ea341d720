using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Guarding;

/// <summary>A server for statements that a user wrote: each is looked through, explained by the server in READ mode, and run only if it does nothing but read this graph.</summary>
/// <remarks>READ mode alone lets LOAD CSV read the server's files, and lets procedures do what they like.</remarks>
internal sealed class GuardedStore(IGraphStore server) : IGraphStore
{
    public string Name => server.Name;

    /// <exception cref="ArgumentException">The mode is not <see cref="AccessMode.Read"/>.</exception>
    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation) => mode == AccessMode.Read
        ? new GuardedTransaction(await server.BeginAsync(mode, limits, cancellation))
        : throw new ArgumentException("a user's statements only read", nameof(mode));

    /// <summary>Leaves the server's connections to their owner.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
