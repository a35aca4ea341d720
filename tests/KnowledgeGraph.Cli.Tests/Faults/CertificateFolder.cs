using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.Neo4j.Tests.Stub;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A certificate with its key, as a server wants them, and the settings that make it show them on its Bolt and its HTTPS port.</summary>
public sealed class CertificateFolder : IDisposable
{
    private const string CertificateName = "public.crt";
    private const string KeyName = "private.key";

    private readonly string folder = Directory.CreateTempSubdirectory("kg-certificate-").FullName;

    public CertificateFolder()
    {
        using var certificate = TestCertificate.New();
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, KeyName), certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        HttpsPort = FreePort();
        Settings =
        [
            .. Policy("bolt"), "server.bolt.tls_level=REQUIRED",
            .. Policy("https"), "server.https.enabled=true", $"server.https.listen_address=127.0.0.1:{HttpsPort}",
        ];
    }

    public string CertificateFile => Path.Combine(folder, CertificateName);

    public int HttpsPort { get; }

    public string[] Settings { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Policy(string scope) =>
    [
        $"dbms.ssl.policy.{scope}.enabled=true",
        $"dbms.ssl.policy.{scope}.base_directory={folder}",
        $"dbms.ssl.policy.{scope}.private_key={KeyName}",
        $"dbms.ssl.policy.{scope}.public_certificate={CertificateName}",
        $"dbms.ssl.policy.{scope}.client_auth=NONE",
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
