using System.Diagnostics;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>An apply that ends before its time: the next one heals, to the same digest.</summary>
[Collection("faults")]
public sealed class KilledApplyTests(FaultServer faults, ITestOutputHelper output)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KilledAtAnyMoment_OverTheQueryApi() => await KillAsync(await faults.WithAsync(), server => server.Http);

    [Fact]
    public async Task KilledAtAnyMoment_OverBolt()
    {
        var server = await faults.WithAsync();
        SkipWithoutDriver(server.Bolt);
        await KillAsync(server, each => each.Bolt);
    }

    [Fact]
    public async Task StoppedByCtrlC_ItSaysWhatIsWhole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sends a signal of Unix");
        var server = await faults.WithAsync();
        using var editions = await Editions.OnAsync(server);
        using var process = ApplyProcess.Start(editions.Next(), server.Http, server.Variables);
        await process.WritesAsync();
        process.PressCtrlC();
        var (code, said) = await process.EndAsync();
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Matches("^stopped: [0-9]+ of [0-9]+ units are written and whole; kg apply goes on from there$", said[^1]);
        await editions.HealAsync(server);
    }

    private async Task KillAsync(ControlledServer server, Func<ControlledServer, ServerAddress> addressOf)
    {
        using var editions = await Editions.OnAsync(server);
        var longest = await TimeAsync(server, editions, addressOf(server));
        var (random, hit, whole) = (new Random(20), 0, 0);
        for (var round = 0; round < FaultServer.Times; round++)
        {
            using var process = ApplyProcess.Start(editions.Next(), addressOf(server), server.Variables);
            await process.WritesAsync();
            await Task.Delay(longest * random.NextDouble(), Now);
            hit += process.HasEnded ? 0 : 1;
            await process.KillAsync();
            whole += await editions.HealAsync(server);
        }

        output.WriteLine($"killed {FaultServer.Times} times within {longest.TotalSeconds:0.0} s, {hit} of them while it wrote; {whole} units in all were found whole");
    }

    /// <summary>How long an apply of one edition over the other takes that nobody hinders.</summary>
    private static async Task<TimeSpan> TimeAsync(ControlledServer server, Editions editions, ServerAddress address)
    {
        using var process = ApplyProcess.Start(editions.Next(), address, server.Variables);
        await process.WritesAsync();
        var watch = Stopwatch.StartNew();
        await process.EndAsync();
        return watch.Elapsed;
    }

    private static void SkipWithoutDriver(ServerAddress address)
    {
        try
        {
            ServerStore.Open(address, Credentials.None).DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (StoreException missing) when (missing.Failure.Code == "Store.NoDriver")
        {
            Assert.Skip("built without Neo4j.Driver: build on a package feed that has it");
        }
    }
}
