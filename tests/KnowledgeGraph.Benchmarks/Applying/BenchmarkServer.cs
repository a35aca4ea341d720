using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks.Applying;

/// <summary>The server that NEO4J_HTTP and NEO4J_URI name, by both its ways. Everything on it is deleted.</summary>
internal static class BenchmarkServer
{
    private static readonly string[] Variables = ["NEO4J_HTTP", "NEO4J_URI"];

    private static Credentials Credentials => Variable("NEO4J_USER") is { } user ? new(user, Variable("NEO4J_PASSWORD") ?? "") : Credentials.None;

    /// <summary>Each way that is named and that this build has, with its name.</summary>
    public static IEnumerable<(string Name, ServerAddress Address)> Ways() => Variables
        .Select(variable => Variable(variable)).OfType<string>().Select(ServerAddress.Parse).Where(IsThere).Select(address => (address.IsHttp ? "Query API" : "Bolt", address));

    public static IGraphStore Open(ServerAddress address) => ServerStore.Open(address, Credentials);

    public static Graph Connect(ServerAddress address) => Graph.Connect(address, Credentials);

    /// <summary>Empty, with the schema, and its statistics up to date.</summary>
    public static async Task EmptyAsync(IGraphStore store, CancellationToken cancellation)
    {
        while (await CountAsync(store, "MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS n", cancellation) > 0)
        {
        }

        await new Migrator(store).EnsureCurrentAsync(cancellation);
        await CountAsync(store, "CALL db.awaitIndexes(300) RETURN 0 AS n", cancellation);
    }

    private static async Task<long> CountAsync(IGraphStore store, string text, CancellationToken cancellation)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, cancellation);
        var result = await transaction.RunAsync(new(text), cancellation);
        await transaction.CommitAsync(cancellation);
        return ((GraphInteger)result.Rows[0][0]).Value;
    }

    private static bool IsThere(ServerAddress address)
    {
        try
        {
            Open(address).DisposeAsync().AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
