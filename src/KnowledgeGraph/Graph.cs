using System.Collections.Immutable;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Images;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <summary>A graph that answers questions: a store, and what was read of the working tree it was filled from. Safe for concurrent use.</summary>
public sealed class Graph : IAsyncDisposable, IDisposable
{
    private readonly IGraphStore store;

    private Graph(IGraphStore store, WorkingTree? tree) => (this.store, ForUsers, Tree) = (store, store, tree);

    /// <summary>The same store for statements that users wrote.</summary>
    private IGraphStore ForUsers { get; init; }

    /// <summary>What the files had to say beside the graph; null where the graph is only an address, and no file was read.</summary>
    public WorkingTree? Tree { get; }

    /// <summary>Reads, checks and publishes into memory what the folder's sealed claims say. Articles with errors are left out.</summary>
    /// <param name="folder">The folder that holds <c>schema/</c>, <c>seeds/</c> and <c>curation/</c>.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static Task<Graph> OpenAsync(string folder, CancellationToken cancellation) =>
        OpenAsync(DataFolder.At(folder), SealPolicy.SealedOnly, images: null, cancellation);

    /// <inheritdoc cref="OpenAsync(string, CancellationToken)"/>
    /// <param name="images">Where filled graphs are kept from one start to the next; null: every file is read and checked.</param>
    public static Task<Graph> OpenAsync(DataFolder folder, SealPolicy policy, ImageFolder? images, CancellationToken cancellation)
    {
        var snapshot = Curator.Load(folder, cancellation);
        var image = images is null ? null : new ImageOfSnapshot(images, snapshot, policy);
        return image?.Find() is { } kept ? Task.FromResult(new Graph(kept.Store, kept.Tree)) : FillAsync(snapshot, policy, image, cancellation);
    }

    private static async Task<Graph> FillAsync(FolderSnapshot snapshot, SealPolicy policy, ImageOfSnapshot? image, CancellationToken cancellation)
    {
        var reading = Task.Run(() => Projection.Of(snapshot, policy), cancellation);
        var store = new EmbeddedStore();
        await GraphSchema.EnsureAsync(store, cancellation);
        var projection = await reading;
        await new Publisher(store).FillAsync(projection.Content, cancellation);
        if (image is not null)
        {
            await image.KeepAsync(store, projection, cancellation);
        }

        return new(store, projection.ToTree());
    }

    /// <summary>The graph that stands on a Neo4j server. Connects with the first question, not before.</summary>
    /// <param name="tree">What was read of the files that it was made of, where they are at hand: see <see cref="Projection.ToTree"/>.</param>
    /// <exception cref="StoreException">The address needs the driver, and this build has none.</exception>
    public static Graph Connect(ServerAddress address, Credentials credentials, WorkingTree? tree = null)
    {
        var server = ServerStore.Open(address, credentials);
        return new(server, tree) { ForUsers = ServerStore.ForUsers(server) };
    }

    /// <summary>Answers a question of the library.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<TAnswer> AskAsync<TAnswer>(IQuestion<TAnswer> question, CancellationToken cancellation)
    {
        var statements = question.Statements;
        var results = ImmutableArray.CreateBuilder<Result>(statements.Length);
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, cancellation);
        foreach (var statement in statements)
        {
            results.Add(await transaction.RunAsync(statement, cancellation));
        }

        return question.Read(results.MoveToImmutable());
    }

    /// <summary>
    /// What a question's statements give, in one read transaction, for a program that has nothing else to do:
    /// it waits for the store, and takes no thread where the graph is in memory.
    /// </summary>
    /// <remarks>No generic method over a question's answer: over an array of records it would be compiled anew at each start.</remarks>
    /// <exception cref="StoreException">The store failed.</exception>
    public ImmutableArray<Result> Results(ImmutableArray<Statement> statements, CancellationToken cancellation)
    {
        var results = ImmutableArray.CreateBuilder<Result>(statements.Length);
        using var reading = new WaitingTransaction(store, Limits.None, cancellation);
        foreach (var statement in statements)
        {
            results.Add(reading.Run(statement));
        }

        return results.MoveToImmutable();
    }

    /// <summary>
    /// Runs a statement of the user's own: read-only, within <see cref="Limits.ForUsers"/>. On a server only if the server's own plan of it reads this graph and nothing else.
    /// </summary>
    /// <exception cref="StoreException">The statement is wrong, writes, is not allowed, or reaches a limit.</exception>
    public async Task<Result> RunAsync(Statement statement, CancellationToken cancellation)
    {
        await using var transaction = await ForUsers.BeginAsync(AccessMode.Read, Limits.ForUsers, cancellation);
        return await transaction.RunAsync(statement, cancellation);
    }

    /// <inheritdoc cref="RunAsync"/>
    public Result Run(Statement statement, CancellationToken cancellation)
    {
        using var reading = new WaitingTransaction(ForUsers, Limits.ForUsers, cancellation);
        return reading.Run(statement);
    }

    /// <summary>The digest of what stands in the store.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<Digest> DigestAsync(CancellationToken cancellation) => await Digest.OfAsync(store, cancellation);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    public void Dispose()
    {
        var disposing = store.DisposeAsync();
        if (!disposing.IsCompletedSuccessfully)
        {
            disposing.AsTask().GetAwaiter().GetResult();
        }
    }
}
