using System.Diagnostics;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>
/// A Neo4j of the test's own, which it may kill and set up as it likes. KG_NEO4J_CONTROL names a program that can do that: <c>start --home DIR</c> makes a server
/// in DIR, or starts the one there again, and prints NEO4J_HTTP, NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD as lines NAME=VALUE; <c>stop</c>, <c>kill</c> (SIGKILL, data kept) and
/// <c>remove</c> take <c>--home DIR</c> too; its settings stand in DIR/conf/neo4j.conf.
/// </summary>
internal sealed class ControlledServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

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

    private string SettingsFile => Path.Combine(home, "conf", "neo4j.conf");

    /// <summary>Starts an empty server, or skips the test.</summary>
    public static async Task<ControlledServer> StartAsync()
    {
        var program = Environment.GetEnvironmentVariable("KG_NEO4J_CONTROL");
        Assert.SkipWhen(string.IsNullOrEmpty(program), "no server that a test may kill: name a program that starts and kills one in KG_NEO4J_CONTROL (tests/KnowledgeGraph.Cli.Tests/Faults/ControlledServer.cs)");
        var home = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;
        return new(program!, home, await DoAsync(program!, home, "start"));
    }

    public IGraphStore Open() => ServerStore.Open(Http, new(Variables.User!, Variables.Password!));

    public Task KillAsync() => DoAsync(program, home, "kill");

    /// <summary>On the ports that it had, which somebody else may hold for a moment.</summary>
    public async Task StartAgainAsync()
    {
        for (var failed = 0; ; failed++)
        {
            try
            {
                await DoAsync(program, home, "start");
                return;
            }
            catch (Xunit.Sdk.TrueException) when (failed < 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(2));
            }
        }
    }

    /// <summary>Restarts with these settings beside those that it came with.</summary>
    public async Task RestartWithAsync(params string[] further)
    {
        await DoAsync(program, home, "stop");
        await File.WriteAllTextAsync(SettingsFile, $"{settings}\n{string.Join('\n', further)}\n");
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync() => await DoAsync(program, home, "remove");

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
