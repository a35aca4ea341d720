using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>
/// The Neo4j for tests: the one that the environment names, else one in a container. It must be empty when the first test comes: tests delete everything in it.
/// </summary>
internal sealed class TestServer
{
    private const string HttpVariable = "NEO4J_HTTP";
    private const string BoltVariable = "NEO4J_URI";
    private const string HowToGetOne =
        "start an empty Neo4j 5.26 or newer and set NEO4J_HTTP (http://localhost:7474), NEO4J_URI (bolt://localhost:7687), NEO4J_USER and NEO4J_PASSWORD";

    private TestServer(string address, Credentials credentials) => (Address, Credentials) = (ServerAddress.Parse(address), credentials);

    public ServerAddress Address { get; }

    public Credentials Credentials { get; }

    /// <summary>The server's Query API, or the test is skipped.</summary>
    public static TestServer Http => Named(HttpVariable) ?? Started(HttpVariable, server => server.Http);

    /// <summary>The server's Bolt port, or the test is skipped.</summary>
    public static TestServer Bolt => Named(BoltVariable) ?? Started(BoltVariable, server => server.Bolt);

    /// <summary>Opens the server, or skips the test where this build has no driver for it.</summary>
    public IGraphStore Open() => DriverOrSkip.Open(Address, Credentials);

    private static TestServer? Named(string variable) => Variable(variable) is { } address
        ? new(address, Variable("NEO4J_USER") is { } user ? new(user, Variable("NEO4J_PASSWORD") ?? "") : Credentials.None)
        : null;

    /// <summary>Where the environment names a server by one address only, no other one is started.</summary>
    private static TestServer Started(string variable, Func<StartedServer, string> addressOf)
    {
        var (server, whyNot) = Variable(HttpVariable) is null && Variable(BoltVariable) is null ? ContainerServer.Get() : (null, "the environment names one otherwise");
        Assert.SkipWhen(server is null, $"no Neo4j named by {variable}, and none started ({whyNot}): {HowToGetOne}");
        return new(addressOf(server!), server!.Credentials);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
