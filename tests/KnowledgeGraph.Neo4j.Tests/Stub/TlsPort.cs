using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <summary>A port that shows a certificate to whoever opens a TLS connection, and says nothing more.</summary>
internal sealed class TlsPort(X509Certificate2 certificate) : Port
{
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        certificate.Dispose();
    }

    protected override async Task AnswerAsync(NetworkStream client)
    {
        await using var stream = new SslStream(client);
        try
        {
            await stream.AuthenticateAsServerAsync(certificate);
        }
        catch (Exception refused) when (refused is AuthenticationException or IOException)
        {
        }
    }
}
