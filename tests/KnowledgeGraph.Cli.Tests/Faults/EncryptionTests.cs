using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Tests.Servers;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A server with a self-signed certificate of its own: who takes it, and who says why not.</summary>
[Collection("faults")]
public sealed class EncryptionTests(FaultServer faults, CertificateFolder certificate) : IClassFixture<CertificateFolder>
{
    [Fact]
    public async Task TheLenientSchemes_TakeTheCertificate()
    {
        var (server, bolt) = await OverAsync("bolt+ssc");
        var applied = await OnAsync(server, (await OverAsync("neo4j+ssc")).Address, "apply");
        Assert.True(applied.ExitCode == ExitCode.Done, applied.Error);
        Assert.Equal(await Run.OfAsync(Tree.Invented, "digest"), await OnAsync(server, bolt, "digest"));
    }

    [Theory]
    [InlineData("https", "neo4j+ssc:// and its Bolt port")]
    [InlineData("bolt+s", "bolt+ssc://")]
    [InlineData("neo4j+s", "neo4j+ssc://")]
    public async Task TheStrictSchemes_DoNot_AndSayWhatToDo(string scheme, string lenient)
    {
        var (server, address) = await OverAsync(scheme);
        Assert.Equal(
            new Run(
                ExitCode.World, "",
                $"kg: The certificate of {address} is not signed by anybody whom this machine trusts: have its issuer trusted here (on Linux, SSL_CERT_FILE can name the certificate's file), or use {lenient}, which takes any certificate.\n"),
            await OnAsync(server, address, "digest"));
    }

    [Theory]
    [InlineData("https")]
    [InlineData("bolt+s")]
    [InlineData("neo4j+s")]
    public async Task TheStrictSchemes_TakeACertificateThatIsTrusted(string scheme)
    {
        var (server, address) = await OverAsync(scheme);
        Assert.Equal(await OnAsync(server, server.Http, "digest"), await TrustingAsync(server, address));
    }

    [Theory]
    [InlineData("https", "neo4j+ssc:// and its Bolt port")]
    [InlineData("bolt+s", "bolt+ssc://")]
    public async Task ATrustedCertificateOfAnotherName_IsNotTaken(string scheme, string lenient)
    {
        var (server, its) = await OverAsync(scheme);
        var address = ServerAddress.Parse(its.ToString().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        Assert.Equal(
            new Run(
                ExitCode.World, "",
                $"kg: The certificate of {address} is made out to another name than 'localhost': name the server as its certificate does, or use {lenient}, which takes any certificate.\n"),
            await TrustingAsync(server, address));
    }

    [Theory]
    [InlineData("http", "https://")]
    [InlineData("bolt", "bolt+s://, or bolt+ssc:// where its certificate is self-signed")]
    [InlineData("neo4j", "neo4j+s://, or neo4j+ssc:// where its certificate is self-signed")]
    public async Task TheSchemesWithoutEncryption_AreToldThatThePortWantsIt(string scheme, string advice)
    {
        var (server, address) = await OverAsync(scheme);
        Assert.Equal(new Run(ExitCode.World, "", $"kg: What listens at {address} wants TLS: use {advice}.\n"), await OnAsync(server, address, "digest"));
    }

    private static Task<Run> OnAsync(ControlledServer server, ServerAddress address, string verb) =>
        Run.OfAsync(Tree.Invented, server.Variables, verb, "--store", address.ToString());

    private Task<Run> TrustingAsync(ControlledServer server, ServerAddress address)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "trusts a certificate in the way of Linux, SSL_CERT_FILE");
        return TrustingProcess.AskAsync(address, server.Variables, certificate.CertificateFile);
    }

    /// <summary>The server, and its encrypted port for a scheme; without the driver, the test of a Bolt one is skipped.</summary>
    private async ValueTask<(ControlledServer Server, ServerAddress Address)> OverAsync(string scheme)
    {
        var server = await faults.WithAsync(certificate.Settings);
        var port = scheme.StartsWith("http", StringComparison.Ordinal) ? certificate.HttpsPort : server.Bolt.Endpoint.Port;
        var address = ServerAddress.Parse($"{scheme}://127.0.0.1:{port}");
        await DriverOrSkip.Open(address, Credentials.None).DisposeAsync();
        return (server, address);
    }
}
