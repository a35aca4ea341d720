using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>Stands between a client and a server, and after so many bytes of the client's cuts every connection and takes no more.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource cut = new();
    private readonly ServerAddress server;
    private readonly Task serving;
    private long left;

    /// <param name="bytes">Of the client's, which pass.</param>
    public CuttingProxy(ServerAddress server, long bytes)
    {
        (this.server, left, Bytes) = (server, bytes, bytes);
        listener.Start();
        Address = ServerAddress.Parse($"{server.Endpoint.Scheme}://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        serving = ServeAsync();
    }

    public ServerAddress Address { get; }

    public long Bytes { get; }

    /// <summary>Of the client's, where nothing was cut.</summary>
    public long Passed => Bytes - Interlocked.Read(ref left);

    public bool WasCut => cut.IsCancellationRequested;

    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        await serving;
        cut.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(JoinAsync(await listener.AcceptTcpClientAsync(cut.Token)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }

        await Task.WhenAll(connections);
    }

    private async Task JoinAsync(TcpClient client)
    {
        using (client)
        {
            using var upstream = new TcpClient();
            await upstream.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port);
            await Task.WhenAny(PumpAsync(client.GetStream(), upstream.GetStream(), Counted), PumpAsync(upstream.GetStream(), client.GetStream(), bytes => bytes));

            // Reset and not closed in good order, as a cut wire or a lost host would leave it.
            client.LingerState = upstream.LingerState = new(enable: true, seconds: 0);
        }
    }

    private int Counted(int bytes) => (int)Math.Clamp(Interlocked.Add(ref left, -bytes) + bytes, 0, bytes);

    private async Task PumpAsync(NetworkStream from, NetworkStream to, Func<int, int> allowed)
    {
        var buffer = new byte[4096];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer, cut.Token)) > 0;)
            {
                var some = allowed(read);
                await to.WriteAsync(buffer.AsMemory(0, some), cut.Token);
                if (some < read)
                {
                    await CutAsync();
                    return;
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
        }
    }

    private async Task CutAsync()
    {
        await cut.CancelAsync();
        listener.Stop();
    }
}
