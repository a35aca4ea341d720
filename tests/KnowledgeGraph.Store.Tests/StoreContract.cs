using System.Collections.Immutable;

namespace KnowledgeGraph.Store.Tests;

/// <summary>What every store must do. Each store runs all of it in a subclass of its own; each test begins with an empty graph.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private readonly Func<IGraphStore> _open;
    private IGraphStore? _store;

    /// <param name="open">Opens the store; what is in its graph is deleted.</param>
    protected StoreContract(Func<IGraphStore> open) => _open = open;

    protected IGraphStore Store => _store ?? throw new InvalidOperationException("the test has not begun");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = _open();
        await WriteAsync("MATCH (n) DETACH DELETE n");
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await WriteAsync("MATCH (n) DETACH DELETE n");
            await _store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Runs one statement in a transaction of its own and commits it.</summary>
    protected async Task<Result> WriteAsync(Statement statement)
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, Cancellation);
        var result = await transaction.RunAsync(statement, Cancellation);
        await transaction.CommitAsync(Cancellation);
        return result;
    }

    protected Task<Result> WriteAsync(string text) => WriteAsync(new Statement(text));

    protected Task<Result> ReadAsync(string text) => ReadAsync(new Statement(text), Limits.None);

    protected async Task<Result> ReadAsync(Statement statement, Limits limits)
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Read, limits, Cancellation);
        return await transaction.RunAsync(statement, Cancellation);
    }

    /// <summary>The failure of a statement run in a writing transaction of its own.</summary>
    protected async Task<Failure> FailureOfAsync(string text) =>
        (await Assert.ThrowsAsync<StoreException>(() => WriteAsync(text))).Failure;

    protected async Task<long> CountAsync(string pattern) => Integer(await ReadAsync($"MATCH {pattern} RETURN count(*) AS n"));

    protected static long Integer(Result result) => Assert.IsType<GraphInteger>(Single(result)).Value;

    protected static GraphValue Single(Result result) => Assert.Single(Assert.Single(result.Rows));

    protected static ImmutableArray<GraphValue> Column(Result result) => [.. result.Rows.Select(row => Assert.Single(row))];
}
