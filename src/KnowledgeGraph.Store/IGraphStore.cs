namespace KnowledgeGraph.Store;

/// <summary>A property graph that runs openCypher: the embedded engine, or a server. Safe for concurrent use.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>What people are told they are talking to: "embedded", or a server's address without credentials.</summary>
    string Name { get; }

    /// <summary>Opens a transaction. <see cref="AccessMode.Read"/> refuses every write and schema change.</summary>
    /// <exception cref="StoreException">The store cannot be reached or refuses the credentials.</exception>
    ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation);
}
