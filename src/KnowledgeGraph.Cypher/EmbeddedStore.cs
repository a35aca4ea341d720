using KnowledgeGraph.Cypher.Images;
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
    private readonly Graph _graph;
    private readonly StoreGate _gate = new();
    private readonly StatementCache _statements;
    private readonly TimeProvider _clock;

    public EmbeddedStore()
        : this(TimeProvider.System)
    {
    }

    /// <param name="clock">Measures how long statements run, and nothing else.</param>
    public EmbeddedStore(TimeProvider clock)
        : this(new(), clock)
    {
    }

    private EmbeddedStore(Graph graph, TimeProvider clock)
    {
        _graph = graph;
        _clock = clock;
        _statements = new(graph);
    }

    public string Name => "embedded";

    public ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        var entered = mode == AccessMode.Read ? _gate.EnterReadAsync(cancellation) : _gate.EnterWriteAsync(cancellation);
        return entered.IsCompletedSuccessfully ? new(Transaction(mode, limits)) : BeginLaterAsync(entered, mode, limits);
    }

    /// <summary>A store that holds what another one wrote into the image.</summary>
    /// <exception cref="InvalidDataException">The bytes are no image of a graph.</exception>
    public static EmbeddedStore FromImage(ImageReader image) => new(new GraphImageReader(image).Read(), TimeProvider.System);

    /// <summary>Writes down all that the store holds, its constraints and indexes too. Waits until nobody writes.</summary>
    public async ValueTask WriteImageAsync(ImageWriter image, CancellationToken cancellation)
    {
        await _gate.EnterReadAsync(cancellation).ConfigureAwait(false);
        try
        {
            new GraphImageWriter(_graph, image).Write();
        }
        finally
        {
            _gate.ExitRead();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<IGraphTransaction> BeginLaterAsync(ValueTask entered, AccessMode mode, Limits limits)
    {
        await entered.ConfigureAwait(false);
        return Transaction(mode, limits);
    }

    private EmbeddedTransaction Transaction(AccessMode mode, Limits limits) => new(_graph, _statements, _gate, mode, limits, _clock);
}
