using System.Diagnostics;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>
/// A Neo4j of the test's own, which it may kill and set up as it likes. KG_NEO4J_CONTROL names a program that can do that: <c>start --home DIR</c> makes a server
/// in DIR, or starts the one there again, and prints NEO4J_HTTP, NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD as lines NAME=VALUE; <c>kill</c> (SIGKILL, data kept) and <c>remove</c>
/// take <c>--home DIR</c> too; its settings stand in DIR/conf/neo4j.conf.
/// </summary>
internal sealed class ControlledServer : IAsyncDisposable
{
    private const int Retries = 15;
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly string program;
    private readonly string home;
    private readonly string settings;

    private ControlledServer(string program, string home, Dictionary<string, string> said)
    {
        (this.program, this.home) = (program, home);
        (Http, Bolt) = (ServerAddress.Parse(said["NEO4J_HTTP"]), ServerAddress.Parse(said["NEO4J_URI"]));
        Variables = StoreVariables.None with { User = said["NEO4J_USER"], Password = said["NEO4J_PASSWORD"] };
        settings = File.ReadAllText(SettingsFile);
    }

    public ServerAddress Http { get; }

    public ServerAddress Bolt { get; }

    public StoreVariables Variables { get; }

    private Credentials Credentials => new(Variables.User!, Variables.Password!);

    private string SettingsFile => Path.Combine(home, "conf", "neo4j.conf");

    /// <summary>Starts an empty server, or skips the test.</summary>
    public static async Task<ControlledServer> StartAsync()
    {
        var program = Environment.GetEnvironmentVariable("KG_NEO4J_CONTROL");
        Assert.SkipWhen(string.IsNullOrEmpty(program), "no server that a test may kill: name a program that starts and kills one in KG_NEO4J_CONTROL (tests/KnowledgeGraph.Cli.Tests/Faults/ControlledServer.cs)");
        return await PatientlyAsync(async () =>
        {
            var home = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
            return new ControlledServer(program!, home, await TryStartAsync(program!, home, giveUp: "remove"));
        });
    }

    /// <summary>Its address for one transport; where the build lacks that, the test is skipped.</summary>
    public async ValueTask<ServerAddress> OverAsync(Way way)
    {
        var address = way == Way.Bolt ? Bolt : Http;
        await DriverOrSkip.Open(address, Credentials).DisposeAsync();
        return address;
    }

    public IGraphStore Open() => ServerStore.Open(Http, Credentials);

    public Task KillAsync() => DoAsync(program, home, "kill");

    /// <summary>On the ports that it had, and with its database open.</summary>
    public async Task StartAgainAsync()
    {
        await PatientlyAsync(() => TryStartAsync(program, home, giveUp: "kill"));
        await AnswersAsync();
    }

    /// <summary>Waits until it runs statements.</summary>
    public Task AnswersAsync() => PatientlyAsync(AnswerAsync);

    /// <summary>Restarts with these settings beside those that it came with.</summary>
    public async Task RestartWithAsync(params string[] further)
    {
        await KillAsync();
        await File.WriteAllTextAsync(SettingsFile, $"{settings}\n{string.Join('\n', further)}\n");
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync() => await DoAsync(program, home, "remove");

    /// <summary>A busy machine may start a server too slowly, and somebody may hold its port for a moment.</summary>
    private static async Task<T> PatientlyAsync<T>(Func<Task<T>> attempt)
    {
        for (var failed = 0; ; failed++)
        {
            try
            {
                return await attempt();
            }
            catch (Exception passing) when (passing is Xunit.Sdk.TrueException or StoreException && failed < Retries)
            {
                await Task.Delay(Pause);
            }
        }
    }

    /// <summary>A server that did not start in time may still come up, and would be in the next one's way.</summary>
    private static async Task<Dictionary<string, string>> TryStartAsync(string program, string home, string giveUp)
    {
        try
        {
            return await DoAsync(program, home, "start");
        }
        catch (Xunit.Sdk.TrueException)
        {
            await DoAsync(program, home, giveUp);
            throw;
        }
    }

    private async Task<Result> AnswerAsync()
    {
        await using var store = Open();
        await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, CancellationToken.None);
        return await transaction.RunAsync(new("RETURN 1"), CancellationToken.None);
    }

    private static async Task<Dictionary<string, string>> DoAsync(string program, string home, string verb)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [verb, "--home", home]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(LongestStart);
        var (said, failed) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{program} {verb}: {await failed}");
        return (await said).Split('\n').Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
    }
}
