using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <summary>A port of this machine that answers one connection after the other.</summary>
internal abstract class Port : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    protected Port()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public string Host => $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public virtual async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    protected abstract Task AnswerAsync(NetworkStream client);

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
        {
        }
    }
}
