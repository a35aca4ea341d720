using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Transactions;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>A property graph in this process's memory that runs openCypher. It begins empty and is gone with the process.</summary>
/// <remarks>
/// One transaction may write, or any number may read: a transaction waits at its beginning until the others let it in.
/// So whoever holds a transaction open must not wait for another one of the opposite kind.
/// </remarks>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly Graph _graph = new();
    private readonly StoreGate _gate = new();
    private readonly StatementCache _statements;
    private readonly TimeProvider _clock;

    public EmbeddedStore()
        : this(TimeProvider.System)
    {
    }

    /// <param name="clock">Measures how long statements run, and nothing else.</param>
    public EmbeddedStore(TimeProvider clock)
    {
        _clock = clock;
        _statements = new(_graph);
    }

    public string Name => "embedded";

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        var entered = mode == AccessMode.Read ? _gate.EnterReadAsync(cancellation) : _gate.EnterWriteAsync(cancellation);
        return entered.IsCompletedSuccessfully ? new(Transaction(mode, limits)) : BeginLaterAsync(entered, mode, limits);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<IGraphTransaction> BeginLaterAsync(ValueTask entered, AccessMode mode, Limits limits)
    {
        await entered.ConfigureAwait(false);
        return Transaction(mode, limits);
    }

    private EmbeddedTransaction Transaction(AccessMode mode, Limits limits) => new(_graph, _statements, _gate, mode, limits, _clock);
}
