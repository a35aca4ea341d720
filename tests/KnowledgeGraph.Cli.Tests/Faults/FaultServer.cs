using System.Globalization;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>One server for all faults, started when the first test wants it.</summary>
public sealed class FaultServer : IAsyncLifetime
{
    /// <summary>How often each fault is tried: KG_FAULTS, or 3.</summary>
    public static int Times { get; } = int.Parse(Environment.GetEnvironmentVariable("KG_FAULTS") ?? "3", CultureInfo.InvariantCulture);

    /// <summary>A server ends a transaction whose program is gone after 30 seconds; here after ten, which a program that lives never lets pass.</summary>
    private const string Impatient = "server.queryapi.transaction_idle_timeout=10s";

    private ControlledServer? server;
    private string[]? current;

    /// <summary>With these settings beside those that every test wants; or the test is skipped.</summary>
    internal async Task<ControlledServer> WithAsync(params string[] settings)
    {
        server ??= await ControlledServer.StartAsync();
        if (current is null || !current.SequenceEqual(settings))
        {
            current = null;
            await server.RestartWithAsync([Impatient, .. settings]);
            current = settings;
        }

        return server;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[CollectionDefinition("faults")]
public sealed class FaultCollection : ICollectionFixture<FaultServer>;
