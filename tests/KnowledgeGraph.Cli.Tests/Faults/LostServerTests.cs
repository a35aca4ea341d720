namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A connection that is cut, or a server that dies, in the middle of an apply: one sentence, and the next apply heals to the same digest.</summary>
[Collection("faults")]
public sealed class LostServerTests(FaultServer faults, ITestOutputHelper output)
{
    [Fact]
    public async Task ACutConnection_IsSaidInASentence()
    {
        var server = await faults.WithAsync();
        using var editions = await Editions.OnAsync(server);
        var random = new Random(21);
        for (var round = 0; round < FaultServer.Times; round++)
        {
            editions.Next();
            await using var proxy = new CuttingProxy(server.Http, random.Next(200, 150_000));
            var run = await editions.ApplyAsync(server, proxy.Address);
            output.WriteLine($"cut after {proxy.Bytes} bytes: {run.Error.TrimEnd().Split('\n')[^1]}");
            Assert.True(proxy.WasCut);
            Assert.Equal((ExitCode.World, ""), (run.ExitCode, run.Out));
            Assert.Matches(
                $@"\nkg: (The connection to {proxy.Address} broke before the answer was complete; nothing of the transaction remains|The connection to {proxy.Address} broke during the commit: whether it took hold is unknown, so run the same again|No server answers at {proxy.Address}: [^\n]+)\.\n$",
                $"\n{run.Error}");
            await editions.HealAsync(server);
        }
    }

    [Fact]
    public async Task AServerThatDies_AndComesBack_IsHealed()
    {
        var server = await faults.WithAsync();
        using var editions = await Editions.OnAsync(server);
        var random = new Random(22);
        for (var round = 0; round < FaultServer.Times; round++)
        {
            using var process = ApplyProcess.Start(editions.Next(), server.Http, server.Variables);
            await process.WritesAsync();
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble()), TestContext.Current.CancellationToken);
            await server.KillAsync();
            var (code, said) = await process.EndAsync();
            output.WriteLine($"exit {code}: {said[^1]}");
            Assert.True(code == ExitCode.World ? said[^1].StartsWith("kg: ", StringComparison.Ordinal) : code == ExitCode.Done, $"exit {code}: {string.Join('\n', said)}");
            await server.StartAgainAsync();
            await editions.HealAsync(server);
        }
    }
}
