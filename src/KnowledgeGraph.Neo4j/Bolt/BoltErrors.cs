using KnowledgeGraph.Neo4j.Encryption;
using KnowledgeGraph.Neo4j.Failures;
using KnowledgeGraph.Store;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Turns every way the driver can fail into a <see cref="Failure"/>.</summary>
internal static class BoltErrors
{
    private static readonly TimeSpan TidyTime = TimeSpan.FromSeconds(5);

    public static async ValueTask<T> WhileOpeningAsync<T>(ServerAddress address, Func<ValueTask<T>> open)
    {
        try
        {
            return await open();
        }
        catch (Exception failure) when (IsFromOutside(failure) || failure is TimeoutException)
        {
            throw new StoreException(await OpeningAsync(address, failure), failure);
        }
    }

    public static async ValueTask<T> WhileRunningAsync<T>(ServerAddress address, Limits limits, Func<ValueTask<T>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (IsFromOutside(failure))
        {
            throw new StoreException(Said(failure, limits) ?? WorldFailures.Broken(address), failure);
        }
    }

    public static async ValueTask WhileCommittingAsync(ServerAddress address, Limits limits, Func<Task> commit)
    {
        try
        {
            await commit();
        }
        catch (Exception failure) when (IsFromOutside(failure))
        {
            throw new StoreException(Said(failure, limits) ?? WorldFailures.BrokenCommit(address), failure);
        }
    }

    /// <summary>For tidying up after a failure that is already on its way to the caller; a server that hangs is not waited for.</summary>
    public static async ValueTask IgnoreAsync(Func<Task> tidy)
    {
        try
        {
            await tidy().WaitAsync(TidyTime);
        }
        catch (Exception failure) when (IsFromOutside(failure) || failure is TimeoutException or StoreException)
        {
        }
    }

    private static bool IsFromOutside(Exception failure) =>
        failure is Neo4jException or IOException or System.Net.Sockets.SocketException or ObjectDisposedException or NotSupportedException;

    private static async ValueTask<Failure> OpeningAsync(ServerAddress address, Exception failure) => failure switch
    {
        Neo4jException { Code: "Neo.ClientError.Security.Unauthorized" } or AuthenticationException => WorldFailures.Unauthorized(address),
        Neo4jException { Code: WorldFailures.NoSuchDatabaseCode } or FatalDiscoveryException => WorldFailures.NoSuchDatabase(address),
        _ => Said(failure, Limits.None) ?? await UnreachableAsync(address, failure),
    };

    /// <summary>The driver says of all of these only that there is no server.</summary>
    private static async ValueTask<Failure> UnreachableAsync(ServerAddress address, Exception failure)
    {
        var outcome = await Handshake.TryAsync(address.Endpoint, CancellationToken.None);
        return EncryptionDiagnosis.Explain(address, outcome) ?? outcome switch
        {
            HandshakeOutcome.NameUnknown => WorldFailures.NameUnknown(address),
            HandshakeOutcome.NobodyThere => WorldFailures.NobodyThere(address),
            _ when failure is TimeoutException => WorldFailures.SaysNothing(address),
            _ => WorldFailures.Unreachable(address, "what listens there is not a Neo4j's Bolt port (normally 7687; 7474 is for http://)"),
        };
    }

    /// <summary>What the server itself said; null where it said nothing.</summary>
    private static Failure? Said(Exception failure, Limits limits) =>
        failure is Neo4jException { Code: { Length: > 0 } code } said && code.StartsWith("Neo.", StringComparison.Ordinal)
            ? ServerErrors.Read(code, said.Message, limits)
            : null;
}
