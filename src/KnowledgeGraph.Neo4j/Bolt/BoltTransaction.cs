using System.Collections.Immutable;
using KnowledgeGraph.Neo4j.Bolt.Values;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>An explicit transaction in a session of its own.</summary>
/// <param name="terminate">Ends the transaction from another connection, for this one is busy while a statement runs.</param>
internal sealed class BoltTransaction(
    IAsyncSession session, IAsyncTransaction transaction, Limits limits, ServerAddress address, Func<Task> terminate) : IGraphTransaction
{
    private bool isOpen = true;

    public async ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
    {
        EnsureOpen();
        isOpen = false;
        var parameters = ParameterWriter.WriteEntries(statement.Parameters);
        var work = BoltErrors.WhileRunningAsync(address, limits, () => RunToEndAsync(statement.Text, parameters)).AsTask();
        using var patience = new Patience(limits, address, cancellation);
        try
        {
            var result = await patience.AwaitAsync(async token => await work.WaitAsync(token));
            isOpen = true;
            return result;
        }
        catch when (!work.IsCompleted)
        {
            await StopAsync(work);
            throw;
        }
    }

    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        EnsureOpen();
        isOpen = false;
        await BoltErrors.WhileCommittingAsync(address, limits, () => transaction.CommitAsync().WaitAsync(cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await BoltErrors.IgnoreAsync(async () => await transaction.DisposeAsync());
        await BoltErrors.IgnoreAsync(session.CloseAsync);
    }

    private void EnsureOpen()
    {
        if (!isOpen)
        {
            throw new StoreException(WorldFailures.TransactionEnded());
        }
    }

    private async ValueTask<Result> RunToEndAsync(string text, IDictionary<string, object?> parameters)
    {
        var cursor = await transaction.RunAsync(text, parameters!);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GraphValue>>();
        while (await cursor.FetchAsync())
        {
            if (rows.Count >= limits.Rows)
            {
                throw new StoreException(LimitFailures.TooManyRows(limits.Rows.Value));
            }

            rows.Add(ValueReader.ReadRow(cursor.Current));
        }

        var summary = await cursor.ConsumeAsync();
        return new([.. await cursor.KeysAsync()], rows.DrainToImmutable(), CountersReader.Read(summary.Counters)) { Plan = PlanReader.Read(summary) };
    }

    /// <summary>Nobody waits for the statement any more: it is ended on the server, so that its connection comes free.</summary>
    private async ValueTask StopAsync(Task work)
    {
        await BoltErrors.IgnoreAsync(terminate);
        await BoltErrors.IgnoreAsync(() => work);
    }
}
