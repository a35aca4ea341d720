using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Neo4j.Tests.Stub;

/// <summary>A self-signed certificate, made anew for each test.</summary>
internal static class TestCertificate
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    /// <summary>Made out to 127.0.0.1 and to no name.</summary>
    public static X509Certificate2 New() => New(Now.AddDays(-1), Now.AddDays(30));

    public static X509Certificate2 OutOfDate() => New(Now.AddDays(-30), Now.AddDays(-1));

    private static X509Certificate2 New(DateTimeOffset from, DateTimeOffset to)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=knowledge-graph-test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(from, to);
    }
}
