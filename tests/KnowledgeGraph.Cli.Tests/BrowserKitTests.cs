using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Cli.Verbs.Browser;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What <c>kg browser</c> serves, and the headers without which a Neo4j Browser does not take it.</summary>
public class BrowserKitTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GuideAndStyle_AreServedToOtherOrigins()
    {
        using var kit = await NewKitAsync(FreePort());
        using var stop = new CancellationTokenSource();
        var serving = kit.ServeAsync(stop.Token);
        using var client = new HttpClient();
        using var guide = await client.GetAsync(kit.Guide, Now);
        Assert.Equal(("*", "text/html"), (guide.Headers.GetValues("Access-Control-Allow-Origin").Single(), guide.Content.Headers.ContentType!.MediaType));
        Assert.Contains($":style {kit.Style}", await guide.Content.ReadAsStringAsync(Now));
        Assert.Contains("node.Company {", await client.GetStringAsync(kit.Style, Now));
        using var leave = await client.SendAsync(new(HttpMethod.Options, kit.Style), Now);
        using var head = await client.SendAsync(new(HttpMethod.Head, kit.Style), Now);
        using var other = await client.GetAsync(new Uri(kit.Guide, "/../../etc/passwd"), Now);
        using var written = await client.DeleteAsync(kit.Guide, Now);
        Assert.Equal(
            [HttpStatusCode.NoContent, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [leave.StatusCode, head.StatusCode, other.StatusCode, written.StatusCode]);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => serving);
    }

    [Fact]
    public async Task APortThatIsTaken_IsNamed()
    {
        var port = FreePort();
        using var first = await NewKitAsync(port);
        var refused = await Assert.ThrowsAsync<Refusal>(() => NewKitAsync(port));
        Assert.Equal($"port {port} of localhost is taken: name another one with --port", refused.Message);
    }

    private static async Task<BrowserKit> NewKitAsync(int port) =>
        new((await Projection.ReadAsync(DataFolder.At(Tree.Invented), SealPolicy.SealedOnly, Now)).Curated.Knowledge.Vocabulary, port);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
