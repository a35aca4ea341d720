using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>How connections are made, and why one could not be.</summary>
internal static class Connections
{
    private const int KeepAliveSeconds = 20;
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);

    /// <summary>Redirects are not followed, for they would take the credentials along. A cut wire is noticed within about a minute.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = ConnectTime,
        ConnectCallback = ConnectAsync,
    };

    public static Failure Explain(ServerAddress address, HttpRequestException failure) => WorldFailures.Unreachable(address, failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => $"the name '{address.Endpoint.Host}' is not known",
        HttpRequestError.SecureConnectionError => "no secure connection could be made (is the certificate trusted, and does this port speak https?)",
        HttpRequestError.ConnectionError => "the connection was refused, or nobody answered",
        HttpRequestError.InvalidResponse => "what answers there does not speak HTTP",
        _ => "the request could not be sent",
    });

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, optionValue: 1);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveSeconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, KeepAliveSeconds / 2);
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
