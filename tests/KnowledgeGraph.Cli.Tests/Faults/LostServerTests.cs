using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A connection that is cut, or a server that dies, in the middle of an apply: one sentence, and the next apply heals to the same digest.</summary>
[Collection("faults")]
public sealed class LostServerTests(FaultServer faults, ITestOutputHelper output)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task ACutConnection_IsSaidInASentence(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);
        var all = await BytesOfAnApplyAsync(server, address, editions);
        var random = new Random(21);
        for (var round = 0; round < FaultServer.Times; round++)
        {
            editions.Next();
            await using var proxy = new CuttingProxy(address, random.NextInt64(200, all * 9 / 10));
            var run = await editions.ApplyAsync(server, proxy.Address);
            output.WriteLine($"cut after {proxy.Bytes} of about {all} bytes: {run.Error.TrimEnd().Split('\n')[^1]}");
            Assert.True(proxy.WasCut);
            Assert.Equal((ExitCode.World, ""), (run.ExitCode, run.Out));
            Assert.Matches(
                $@"\nkg: (The connection to {proxy.Address} broke before the answer was complete; nothing of the transaction remains|The connection to {proxy.Address} broke during the commit: whether it took hold is unknown, so run the same again|No server answers at {proxy.Address}: [^\n]+)\.\n$",
                $"\n{run.Error}");
            await editions.HealAsync(server);
        }
    }

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task AServerThatDies_AndComesBack_IsHealed(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);
        var random = new Random(22);
        for (var round = 0; round < FaultServer.Times; round++)
        {
            using var process = ApplyProcess.Start(editions.Next(), address, server.Variables);
            await process.WritesAsync();
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble()), Now);
            await server.KillAsync();
            var (code, said) = await process.EndAsync();
            output.WriteLine($"exit {code}: {said[^1]}");
            Assert.True(code == ExitCode.World ? said[^1].StartsWith("kg: ", StringComparison.Ordinal) : code == ExitCode.Done, $"exit {code}: {string.Join('\n', said)}");
            await server.StartAgainAsync();
            await editions.HealAsync(server);
        }
    }

    /// <summary>What an apply of one edition over the other sends that nobody cuts.</summary>
    private static async Task<long> BytesOfAnApplyAsync(ControlledServer server, ServerAddress address, Editions editions)
    {
        editions.Next();
        await using var proxy = new CuttingProxy(address, long.MaxValue);
        var run = await editions.ApplyAsync(server, proxy.Address);
        Assert.True(run.ExitCode == ExitCode.Done, run.Error);
        return proxy.Passed;
    }
}
