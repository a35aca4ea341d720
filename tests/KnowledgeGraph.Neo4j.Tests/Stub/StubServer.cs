using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <summary>A listener that gives made-up answers, for what no real server here answers. Every connection serves one request.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<StubRequest, StubReply> answer;
    private readonly List<StubRequest> requests = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly Task serving;

    public StubServer(Func<StubRequest, StubReply> answer)
    {
        this.answer = answer;
        listener.Start();
        serving = ServeAsync();
    }

    public ServerAddress Address => ServerAddress.Parse($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public IReadOnlyList<StubRequest> Requests => requests;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await serving;
        listener.Stop();
        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stopping.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException)
        {
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        if (await StubRequest.ReadAsync(stream) is not { } request)
        {
            return;
        }

        requests.Add(request);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer(request).ToText()));
    }
}
