using KnowledgeGraph.Store;

namespace KnowledgeGraph.Neo4j.Tests.Servers;

/// <summary>The Neo4j that the environment names for tests. It must be empty when the first test comes: tests delete everything in it.</summary>
internal sealed class TestServer
{
    private const string HowToGetOne =
        "start an empty Neo4j 5.26 or newer and set NEO4J_HTTP (http://localhost:7474), NEO4J_URI (bolt://localhost:7687), NEO4J_USER and NEO4J_PASSWORD";

    private TestServer(string variable, string address)
    {
        Address = ServerAddress.Parse(address);
        Credentials = Variable("NEO4J_USER") is { } user ? new(user, Variable("NEO4J_PASSWORD") ?? "") : Credentials.None;
        Name = variable;
    }

    public string Name { get; }

    public ServerAddress Address { get; }

    public Credentials Credentials { get; }

    /// <summary>The server's Query API, or the test is skipped.</summary>
    public static TestServer Http => Named("NEO4J_HTTP");

    /// <summary>The server's Bolt port, or the test is skipped.</summary>
    public static TestServer Bolt => Named("NEO4J_URI");

    /// <summary>Opens the server, or skips the test where this build has no driver for it.</summary>
    public IGraphStore Open()
    {
        try
        {
            return ServerStore.Open(Address, Credentials);
        }
        catch (StoreException missing) when (missing.Failure.Code == "Store.NoDriver")
        {
            Assert.Skip("built without Neo4j.Driver: build on a package feed that has it");
            throw;
        }
    }

    private static TestServer Named(string variable)
    {
        var address = Variable(variable);
        Assert.SkipWhen(address is null, $"no Neo4j named by {variable}: {HowToGetOne}");
        return new(variable, address!);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
