using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>One test's turn at the server: nobody else's tests run there meanwhile, and it is left empty.</summary>
internal sealed class ServerLease : IAsyncDisposable
{
    private const string Wipe = "MATCH (n) DETACH DELETE n";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly FileStream turn;

    private ServerLease(FileStream turn, IGraphStore store) => (this.turn, Store) = (turn, store);

    public IGraphStore Store { get; }

    /// <summary>Waits for a turn, and disposes of the store at its end. Test projects run side by side in processes of their own, so a locked file tells whose turn it is.</summary>
    public static async ValueTask<ServerLease> TakeAsync(IGraphStore store, CancellationToken cancellation)
    {
        var turn = await LockAsync(Path.Combine(Path.GetTempPath(), "knowledge-graph-neo4j-tests.lock"), cancellation);
        var lease = new ServerLease(turn, store);
        try
        {
            await lease.EnsureEmptyAsync(cancellation);
            return lease;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(Wipe, CancellationToken.None);
        foreach (var (kind, name) in await SchemaAsync(CancellationToken.None))
        {
            await RunAsync($"DROP {kind} `{name}` IF EXISTS", CancellationToken.None);
        }

        await Store.DisposeAsync();
        await turn.DisposeAsync();
    }

    private static async ValueTask<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestWait);
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
    }

    /// <summary>Tests would delete what somebody keeps there.</summary>
    private async ValueTask EnsureEmptyAsync(CancellationToken cancellation)
    {
        var nodes = await RunAsync("MATCH (n) RETURN count(n) AS nodes", cancellation);
        var schema = await SchemaAsync(cancellation);
        Assert.True(
            nodes.Rows[0][0] is GraphInteger { Value: 0 } && schema.Count == 0,
            $"the server at {Store.Name} is not empty, and tests would delete what is in it: name an empty one, or empty it ({Wipe}, and drop its constraints and indexes)");
    }

    private async ValueTask<List<(string Kind, string Name)>> SchemaAsync(CancellationToken cancellation)
    {
        var constraints = await RunAsync("SHOW CONSTRAINTS YIELD name RETURN name", cancellation);
        var indexes = await RunAsync("SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name", cancellation);
        return [.. constraints.Rows.Select(row => ("CONSTRAINT", NameIn(row[0]))), .. indexes.Rows.Select(row => ("INDEX", NameIn(row[0])))];
    }

    private async ValueTask<Result> RunAsync(string text, CancellationToken cancellation)
    {
        await using var transaction = await Store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        var result = await transaction.RunAsync(new(text), cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    private static string NameIn(GraphValue value) => ((GraphString)value).Value;
}
