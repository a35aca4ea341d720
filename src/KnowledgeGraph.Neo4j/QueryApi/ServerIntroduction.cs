using System.Text.Json;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>The page by which every Neo4j introduces itself to HTTP.</summary>
/// <param name="Bolt">Where its drivers, and so its Browser, find it; null where it does not say.</param>
internal sealed record ServerIntroduction(string Version, Uri? Bolt)
{
    private const int Longest = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null where nobody answers in time, or what answers is no Neo4j.</summary>
    public static async ValueTask<ServerIntroduction?> AskAsync(HttpClient client, ServerAddress address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address.Endpoint);
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            await response.Content.LoadIntoBufferAsync(Longest, patience.Token);
            using var introduction = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(patience.Token));
            return TextOf(introduction, "neo4j_version") is { } version
                ? new(version, Uri.TryCreate(TextOf(introduction, "bolt_direct"), UriKind.Absolute, out var bolt) ? bolt : null)
                : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or InvalidOperationException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private static string? TextOf(JsonDocument page, string name) => page.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
}
