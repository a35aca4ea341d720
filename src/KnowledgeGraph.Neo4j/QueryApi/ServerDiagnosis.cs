using System.Net;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>Finds out why an address does not answer as the Query API does, from the page by which every Neo4j introduces itself.</summary>
internal sealed class ServerDiagnosis(HttpClient client, ServerAddress address)
{
    private const int LongestIntroduction = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async ValueTask<Failure> ExplainAsync(HttpStatusCode status, CancellationToken cancellation)
    {
        if (await VersionAsync(cancellation) is not { } version)
        {
            return WorldFailures.NotNeo4j(address);
        }

        return ServerVersion.IsTooOld(version) ? WorldFailures.TooOld(address, version)
            : status == HttpStatusCode.NotFound ? WorldFailures.QueryApiOff(address, version)
            : WorldFailures.Refused(address, (int)status);
    }

    private async ValueTask<string?> VersionAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address.Endpoint);
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            await response.Content.LoadIntoBufferAsync(LongestIntroduction, patience.Token);
            using var introduction = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(patience.Token));
            return introduction.RootElement.TryGetProperty("neo4j_version", out var version) ? version.GetString() : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or InvalidOperationException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }
}
