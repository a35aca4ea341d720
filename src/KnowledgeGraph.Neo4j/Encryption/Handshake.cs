using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Neo4j.Encryption;

/// <summary>Opens a TLS connection only to see how far it comes. Nothing is sent on it, and a certificate that does not hold ends it.</summary>
internal static class Handshake
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async ValueTask<HandshakeOutcome> TryAsync(Uri endpoint, CancellationToken cancellation)
    {
        var outcome = HandshakeOutcome.NobodyThere;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(endpoint.Host, endpoint.Port, patience.Token);
            outcome = HandshakeOutcome.NoTls;
            await using var stream = new SslStream(client.GetStream());
            await stream.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = endpoint.Host,
                    RemoteCertificateValidationCallback = (_, _, chain, errors) =>
                    {
                        outcome = Judge(chain, errors);
                        return errors == SslPolicyErrors.None;
                    },
                },
                patience.Token);
        }
        catch (SocketException unknown) when (unknown.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain)
        {
            outcome = HandshakeOutcome.NameUnknown;
        }
        catch (Exception end) when (end is SocketException or IOException or AuthenticationException
            || (end is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
        }

        return outcome;
    }

    private static HandshakeOutcome Judge(X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None ? HandshakeOutcome.Sound
        : chain is not null && chain.ChainStatus.Any(link => link.Status == X509ChainStatusFlags.NotTimeValid) ? HandshakeOutcome.OutOfDate
        : errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) ? HandshakeOutcome.Untrusted
        : HandshakeOutcome.OtherName;
}
