using KnowledgeGraph.Store;
using Neo4j.Driver;
using AccessMode = KnowledgeGraph.Store.AccessMode;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>A server over Bolt. The driver holds the connections; each transaction has a session of its own.</summary>
internal sealed class BoltStore : IGraphStore
{
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);

    private readonly ServerAddress address;
    private readonly IDriver driver;
    private volatile bool isKnown;

    public BoltStore(ServerAddress address, Credentials credentials)
    {
        this.address = address;
        var token = credentials.AreNone ? AuthTokens.None : AuthTokens.Basic(credentials.User, credentials.Password);
        driver = GraphDatabase.Driver(address.Endpoint, token, config => config
            .WithConnectionTimeout(ConnectTime)
            .WithConnectionAcquisitionTimeout(ConnectTime * 2)
            .WithSocketKeepAliveEnabled(enable: true)
            .WithNotificationsDisabled()
            .WithTelemetryDisabled());
    }

    public string Name => address.ToString();

    public async ValueTask<IGraphTransaction> BeginAsync(AccessMode mode, Limits limits, CancellationToken cancellation)
    {
        await BoltErrors.WhileOpeningAsync<bool>(address, () => new(EnsureKnownAsync().AsTask().WaitAsync(Patience.Greeting, cancellation)));
        var marker = TransactionMarker.New();
        var session = SessionFor(mode);
        try
        {
            var begun = session.BeginTransactionAsync(config => Configure(config, limits, marker)).WaitAsync(cancellation);
            var transaction = await BoltErrors.WhileOpeningAsync(address, async () => await begun);
            return new BoltTransaction(session, transaction, limits, address, () => marker.TerminateAsync(SessionFor(AccessMode.Read)));
        }
        catch
        {
            await BoltErrors.IgnoreAsync(session.CloseAsync);
            throw;
        }
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private static void Configure(TransactionConfigBuilder config, Limits limits, TransactionMarker marker)
    {
        config.WithMetadata(marker.Metadata);
        if (limits.Time is { } allowed)
        {
            config.WithTimeout(allowed);
        }
    }

    private IAsyncSession SessionFor(AccessMode mode) => driver.AsyncSession(config => config
        .WithDatabase(address.Database)
        .WithDefaultAccessMode(mode == AccessMode.Read ? global::Neo4j.Driver.AccessMode.Read : global::Neo4j.Driver.AccessMode.Write));

    /// <summary>Asks the server once for its name and version: the driver also speaks to older ones.</summary>
    private async ValueTask<bool> EnsureKnownAsync()
    {
        if (!isKnown)
        {
            var server = await driver.GetServerInfoAsync();
            ServerAgent.EnsureNewEnough(server.Agent, address);
            isKnown = true;
        }

        return isKnown;
    }
}
