using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Neo4j.Tests.Stub;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Why no encrypted connection comes about, told by a port that shows a certificate and by one that shows none.</summary>
public class EncryptionFailureTests
{
    private const string Untrusted =
        "The certificate of {0} is not signed by anybody whom this machine trusts: have its issuer trusted here (on Linux, SSL_CERT_FILE can name the certificate's file), or use {1}, which takes any certificate.";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https", "neo4j+ssc:// and its Bolt port")]
    [InlineData("bolt+s", "bolt+ssc://")]
    [InlineData("neo4j+s", "neo4j+ssc://")]
    public async Task ACertificateThatNobodySigned_IsNotTaken(string scheme, string lenient)
    {
        await using var port = new TlsPort(TestCertificate.New());
        await FailsAsync($"{scheme}://{port.Host}", Untrusted.Replace("{1}", lenient, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ACertificateOutOfDate_IsSaidToBeOne()
    {
        await using var port = new TlsPort(TestCertificate.OutOfDate());
        await FailsAsync(
            $"https://{port.Host}",
            "The certificate of {0} is past its last day, or before its first: have it renewed there, or use neo4j+ssc:// and its Bolt port, which takes any certificate.");
    }

    [Theory]
    [InlineData("https", "the HTTPS port is normally 7473, and http:// is the scheme of 7474")]
    [InlineData("bolt+s", "switch it on there (dbms.ssl.policy.bolt.enabled and server.bolt.tls_level), or use bolt://")]
    [InlineData("neo4j+ssc", "switch it on there (dbms.ssl.policy.bolt.enabled and server.bolt.tls_level), or use neo4j://")]
    public async Task APortWithoutTls_IsSaidToBeOne(string scheme, string advice)
    {
        await using var port = new PlainPort();
        await FailsAsync($"{scheme}://{port.Host}", $"What listens at {{0}} does not speak TLS: {advice}.");
    }

    [Theory]
    [InlineData("http", "https://")]
    [InlineData("bolt", "bolt+s://, or bolt+ssc:// where its certificate is self-signed")]
    [InlineData("neo4j", "neo4j+s://, or neo4j+ssc:// where its certificate is self-signed")]
    public async Task APortThatWantsTls_IsSaidToBeOne(string scheme, string advice)
    {
        await using var port = new TlsPort(TestCertificate.New());
        await FailsAsync($"{scheme}://{port.Host}", $"What listens at {{0}} wants TLS: use {advice}.");
    }

    [Fact]
    public async Task TheBrowsersAddress_IsNotFoundForTheSameReason()
    {
        await using var port = new TlsPort(TestCertificate.New());
        var address = ServerAddress.Parse($"https://{port.Host}");
        var thrown = await Assert.ThrowsAsync<StoreException>(() => BrowserAddress.OfAsync(address, Credentials.None, Now).AsTask());
        Assert.Equal("Store.Encryption", thrown.Failure.Code);
    }

    private static async Task FailsAsync(string text, string sentence)
    {
        var address = ServerAddress.Parse(text);
        await using var store = DriverOrSkip.Open(address, new("somebody", "secret-word"));
        var thrown = await Assert.ThrowsAsync<StoreException>(() => store.BeginAsync(AccessMode.Read, Limits.None, Now).AsTask());
        Assert.Equal(("Store.Encryption", sentence.Replace("{0}", address.ToString(), StringComparison.Ordinal)), (thrown.Failure.Code, thrown.Message));
        Assert.DoesNotContain("secret-word", thrown.ToString(), StringComparison.Ordinal);
    }
}
