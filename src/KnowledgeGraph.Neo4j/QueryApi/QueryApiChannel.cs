using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Sends requests to one database's Query API, and turns every way a server can fail into a <see cref="Failure"/>.</summary>
internal sealed class QueryApiChannel : IDisposable
{
    private static readonly TimeSpan TidyTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RollbackPause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient client;
    private readonly string root;
    private readonly ServerDiagnosis diagnosis;

    public QueryApiChannel(ServerAddress address, Credentials credentials)
    {
        Address = address;
        client = new(Connections.NewHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        if (!credentials.AreNone)
        {
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}"));
            client.DefaultRequestHeaders.Authorization = new("Basic", pair);
        }

        client.DefaultRequestHeaders.Accept.Add(new(RequestBody.TypedJson));
        root = $"{address.Endpoint.AbsoluteUri.TrimEnd('/')}/db/{Uri.EscapeDataString(address.Database)}/query/v2";
        diagnosis = new(client, address);
    }

    public ServerAddress Address { get; }

    /// <summary>Asks and reads the answer. What the server says went wrong in a statement is in <see cref="Answer.Error"/>.</summary>
    /// <exception cref="StoreException">No server, no Neo4j, other credentials needed, a broken connection, too many rows.</exception>
    public async ValueTask<(Answer Answer, HttpResponseHeaders Headers)> AskAsync(QueryApiRequest request, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.SendAsync(MessageOf(request), HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (await ReadAsync(response, request, cancellation), response.Headers);
        }
        catch (HttpRequestException failure) when (request.OpensTransaction || Connections.NeverCameAbout(failure))
        {
            throw new StoreException(await Connections.ExplainAsync(Address, failure, cancellation), failure);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new StoreException(request.OpensTransaction ? WorldFailures.HungUp(Address) : WorldFailures.Broken(Address), failure);
        }
        catch (JsonException failure)
        {
            throw new StoreException(WorldFailures.Garbled(Address), failure);
        }
    }

    /// <summary>Asks, for a while at most; a failure changes nothing, for one is already on its way to the caller.</summary>
    public async ValueTask TryAskAsync(QueryApiRequest request)
    {
        using var patience = new CancellationTokenSource(TidyTime);
        try
        {
            await AskAsync(request, patience.Token);
        }
        catch (Exception failure) when (failure is StoreException or OperationCanceledException)
        {
        }
    }

    /// <summary>
    /// Ends a transaction, as well as can be. While a statement of it still runs, the server refuses; it is asked again for a while.
    /// Where that does not help, the server's idle timeout ends the transaction.
    /// </summary>
    public async ValueTask RollBackAsync(QueryApiRequest request)
    {
        using var patience = new CancellationTokenSource(TidyTime);
        try
        {
            while (!await IsRolledBackAsync(request, patience.Token))
            {
                await Task.Delay(RollbackPause, patience.Token);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
        }
    }

    public void Dispose() => client.Dispose();

    private async ValueTask<bool> IsRolledBackAsync(QueryApiRequest request, CancellationToken cancellation)
    {
        using var response = await client.SendAsync(MessageOf(request), cancellation);
        return response.StatusCode != HttpStatusCode.InternalServerError;
    }

    private async ValueTask<Answer> ReadAsync(HttpResponseMessage response, QueryApiRequest request, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            throw new StoreException(WorldFailures.Unauthorized(Address));
        }

        if (!IsJson(response))
        {
            throw new StoreException(await diagnosis.ExplainAsync(response.StatusCode, cancellation));
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var answer = await AnswerReader.ReadAsync(stream, request.RowLimit, cancellation);
        return response.StatusCode == HttpStatusCode.Accepted || IsAboutTheStatement(answer.Error)
            ? answer
            : throw new StoreException(
                response.StatusCode == HttpStatusCode.NotFound && !request.OpensTransaction
                    ? WorldFailures.TransactionGone()
                    : await diagnosis.ExplainAsync(response.StatusCode, cancellation));
    }

    /// <summary>An invalid request is our own or another program's doing; every other error is the server's word on what was asked.</summary>
    private static bool IsAboutTheStatement(ServerError? error) => error is { Code: not "Neo.ClientError.Request.Invalid" };

    private HttpRequestMessage MessageOf(QueryApiRequest request)
    {
        var message = new HttpRequestMessage(request.Method, root + request.Path);
        if (request.Affinity is { } affinity)
        {
            message.Headers.TryAddWithoutValidation(QueryApiRequest.AffinityHeader, affinity);
        }

        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body.Bytes);
            message.Content.Headers.ContentType = new(body.ContentType);
        }

        return message;
    }

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is RequestBody.TypedJson or RequestBody.PlainJson;
}
