using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Encryption;
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

    /// <summary>Nothing of the request can have reached the server; of every other one, some or all may have.</summary>
    public static bool NeverCameAbout(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    /// <summary>Why a request did not reach the server, or why not even a transaction could be opened.</summary>
    public static async ValueTask<Failure> ExplainAsync(ServerAddress address, HttpRequestException failure, CancellationToken cancellation) =>
        failure.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => WorldFailures.NameUnknown(address),
            HttpRequestError.ConnectionError => WorldFailures.NobodyThere(address),
            _ => await EncryptionDiagnosis.ExplainAsync(address, cancellation) ?? Otherwise(address, failure.HttpRequestError),
        };

    private static Failure Otherwise(ServerAddress address, HttpRequestError error) => error switch
    {
        HttpRequestError.SecureConnectionError => WorldFailures.Unreachable(address, "no secure connection could be made"),
        HttpRequestError.InvalidResponse => WorldFailures.Unreachable(address, "what answers there does not speak HTTP"),
        HttpRequestError.ResponseEnded => WorldFailures.HungUp(address),
        _ => WorldFailures.Unreachable(address, "the request could not be sent"),
    };

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
