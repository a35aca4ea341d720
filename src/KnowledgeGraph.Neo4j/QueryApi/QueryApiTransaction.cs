using System.Net.Http.Headers;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>An explicit transaction: the only kind in which the Query API heeds a time limit and READ mode together.</summary>
internal sealed class QueryApiTransaction : IGraphTransaction
{
    private readonly QueryApiChannel channel;
    private readonly string id;
    private readonly string path;
    private readonly string? affinity;
    private readonly Limits limits;
    private State state = State.Open;

    private QueryApiTransaction(QueryApiChannel channel, string id, string? affinity, Limits limits)
    {
        (this.channel, this.id, this.affinity, this.limits) = (channel, id, affinity, limits);
        path = $"{QueryApiRequest.OpeningPath}/{Uri.EscapeDataString(id)}";
    }

    private enum State
    {
        Open,

        /// <summary>A request was sent and no answer was read: the server may still work on it.</summary>
        Unanswered,

        /// <summary>The server holds nothing of it any more.</summary>
        Ended,
    }

    public static async ValueTask<QueryApiTransaction> OpenAsync(QueryApiChannel channel, AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        var request = QueryApiRequest.Post(QueryApiRequest.OpeningPath, RequestBodies.Opening(mode, limits.Time), affinity: null);
        var (answer, headers) = await GreetedAsync(channel, request, cancellation);
        if (answer.Error is { } error)
        {
            throw new StoreException(
                error.Code == WorldFailures.NoSuchDatabaseCode ? WorldFailures.NoSuchDatabase(channel.Address) : ServerErrors.Read(error.Code, error.Message, limits));
        }

        var id = answer.Transaction ?? throw new StoreException(WorldFailures.Garbled(channel.Address));
        var affinity = headers.TryGetValues(QueryApiRequest.AffinityHeader, out var values) ? values.First() : null;
        return new(channel, id, affinity, limits);
    }

    public async ValueTask<Result> RunAsync(Statement statement, CancellationToken cancellation)
    {
        EnsureOpen();
        state = State.Unanswered;
        var request = QueryApiRequest.Post(path, RequestBodies.Run(statement, mark: id), affinity) with { RowLimit = limits.Rows };
        using var patience = new Patience(limits, channel.Address, cancellation);
        var (answer, _) = await patience.AwaitAsync(token => channel.AskAsync(request, token));
        EnsureSuccess(answer);
        state = answer.Transaction is null ? State.Ended : State.Open;
        return answer.ToResult();
    }

    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        EnsureOpen();
        state = State.Unanswered;
        var request = QueryApiRequest.Post($"{path}/commit", RequestBodies.Nothing, affinity);
        try
        {
            var (answer, _) = await channel.AskAsync(request, cancellation);
            EnsureSuccess(answer);
        }
        catch (StoreException broken) when (broken.Failure.Code == WorldFailures.BrokenCode)
        {
            throw new StoreException(WorldFailures.BrokenCommit(channel.Address), broken);
        }

        state = State.Ended;
    }

    public async ValueTask DisposeAsync()
    {
        if (state == State.Unanswered)
        {
            await channel.TryAskAsync(QueryApiRequest.Post("", RequestBodies.Terminate(mark: id), affinity));
        }

        if (state != State.Ended)
        {
            state = State.Ended;
            await channel.RollBackAsync(QueryApiRequest.Delete(path, affinity));
        }
    }

    private static async ValueTask<(Answer Answer, HttpResponseHeaders Headers)> GreetedAsync(QueryApiChannel channel, QueryApiRequest request, CancellationToken cancellation)
    {
        using var greeting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        greeting.CancelAfter(Patience.Greeting);
        try
        {
            return await channel.AskAsync(request, greeting.Token);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreException(WorldFailures.SaysNothing(channel.Address), late);
        }
    }

    private void EnsureOpen()
    {
        if (state != State.Open)
        {
            throw new StoreException(WorldFailures.TransactionEnded());
        }
    }

    /// <summary>An error that the server names has ended the transaction there; but where memory ran out, 5.26 may keep it, and its memory, until it is told.</summary>
    private void EnsureSuccess(Answer answer)
    {
        if (answer.Error is { } error)
        {
            state = error.Code == LimitFailures.OutOfMemoryCode ? State.Unanswered : State.Ended;
            throw new StoreException(ServerErrors.Read(error.Code, error.Message, limits));
        }
    }
}
