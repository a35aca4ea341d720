using System.Diagnostics;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>An apply that ends before its time: the next one heals, to the same digest.</summary>
[Collection("faults")]
public sealed class KilledApplyTests(FaultServer faults, ITestOutputHelper output)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task KilledAtAnyMoment_TheNextOneHeals(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);

        // The first one finds a server that is not warm: by its time most kills would come after the end.
        await TimeAsync(server, editions, address);
        var longest = await TimeAsync(server, editions, address);
        var (random, round, hit, whole) = (new Random(20), 0, 0, 0);
        for (; hit < FaultServer.Times && round < FaultServer.Times * 5; round++)
        {
            using var process = ApplyProcess.Start(editions.Next(), address, server.Variables);
            await process.WritesAsync();
            await Task.Delay(longest * random.NextDouble(), Now);
            hit += process.HasEnded ? 0 : 1;
            await process.KillAsync();
            whole += await editions.HealAsync(server);
        }

        Assert.NotEqual(0, hit);
        output.WriteLine($"killed {round} times within {longest.TotalSeconds:0.0} s, {hit} of them while it wrote; {whole} units in all were found whole");
    }

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task StoppedByCtrlC_ItSaysWhatIsWhole(Way way)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sends a signal of Unix");
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);
        var (code, said) = await StopAsync(server, address, editions);
        for (var late = 0; code == ExitCode.Done && late < 5; late++)
        {
            (code, said) = await StopAsync(server, address, editions);
        }

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Matches("^stopped: [0-9]+ of [0-9]+ units are written and whole; kg apply goes on from there$", said[^1]);
        await editions.HealAsync(server);
    }

    /// <summary>Sends Ctrl-C as soon as an apply writes; on a busy machine it may come too late, when all is done.</summary>
    private static async Task<(int ExitCode, string[] Said)> StopAsync(ControlledServer server, ServerAddress address, Editions editions)
    {
        using var process = ApplyProcess.Start(editions.Next(), address, server.Variables);
        await process.WritesAsync();
        process.PressCtrlC();
        return await process.EndAsync();
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
}
