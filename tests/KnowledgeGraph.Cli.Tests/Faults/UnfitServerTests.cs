using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A server that cannot be written to: one sentence says why, nothing is tried again, and nothing is changed.</summary>
[Collection("faults")]
public sealed class UnfitServerTests(FaultServer faults)
{
    private const string TooLittleMemory =
        @"^kg: The allocation of an extra .+ would use more than the limit 40\.0 MiB\..* dbms\.memory\.transaction\.total\.max threshold reached \(a setting of the server: raise it, or apply with a smaller --step-size\)$";

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task AServerThatOnlyReads_IsSaidToBeOne(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);
        editions.Next();
        await faults.WithAsync("server.databases.default_to_read_only=true");
        await RefusesAsync(server, address, editions, "kg: No write operations are allowed on this database. The database is in read-only mode on this Neo4j instance.");
        await editions.HealAsync(await faults.WithAsync());
    }

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task AServerWithTooLittleMemory_NamesTheSetting_AndIsNotTriedAgain(Way way)
    {
        using var folder = new ManyArticles(from: way == Way.Bolt ? 400 : 0, 400, "first edition");
        var server = await faults.WithAsync("dbms.memory.transaction.total.max=40m");
        var address = (await server.OverAsync(way)).ToString();
        var run = await Run.OfAsync(folder.Root, server.Variables, "apply", "--unsealed", "--store", address, "--step-size", "1000000");
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.True(Regex.IsMatch(run.Error.TrimEnd().Split('\n')[^1], TooLittleMemory), run.Error);
        Assert.DoesNotContain("trying again", run.Error, StringComparison.Ordinal);

        // Over the Query API, 5.26 holds the memory until the transaction has been idle for too long.
        await server.AnswersAsync();
        var smaller = await Run.OfAsync(folder.Root, server.Variables, "apply", "--unsealed", "--store", address, "--step-size", "500");
        Assert.True(smaller.ExitCode == ExitCode.Done, smaller.Error);
    }

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task AWrongPassword_IsSaidInASentence(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        var run = await Run.OfAsync(Tree.Invented, server.Variables with { Password = "another-one" }, "apply", "--store", address.ToString());
        Assert.Equal(
            new Run(ExitCode.World, "", $"kg: {address} refuses the user or the password. kg takes them from NEO4J_USER and NEO4J_PASSWORD, or the password from --password-file.\n"), run);
    }

    [Theory]
    [InlineData(Way.QueryApi)]
    [InlineData(Way.Bolt)]
    public async Task ASchemaOfAnOlderOrNewerProgram_IsSaidToBeOne(Way way)
    {
        var server = await faults.WithAsync();
        var address = await server.OverAsync(way);
        using var editions = await Editions.OnAsync(server);
        editions.Next();
        await using var store = server.Open();
        await WriteAsync(store, "CREATE (:State:Migration {id: 'migration:999', unit: 'state', version: '999', description: 'later', checksum: 'x', previous: '002'})");
        await RefusesAsync(server, address, editions, $"kg: The schema of {address} is newer than this program: migration 999 (later) was applied there; use a newer program.");
        await WriteAsync(store, "MATCH (m:Migration) WHERE m.version > '001' DELETE m");
        await RefusesAsync(server, address, editions, $"kg: The schema of {address} is older than this program: migration 002 (search) is not applied there; run kg migrate --store {address}.");
        Assert.Equal(ExitCode.Done, (await Run.OfAsync(Tree.Invented, server.Variables, "migrate", "--store", address.ToString())).ExitCode);
        await editions.HealAsync(server);
    }

    private static async Task RefusesAsync(ControlledServer server, ServerAddress address, Editions editions, string sentence)
    {
        var run = await editions.ApplyAsync(server, address);
        Assert.Equal((ExitCode.World, ""), (run.ExitCode, run.Out));
        Assert.Equal(sentence, run.Error.TrimEnd().Split('\n')[^1]);
        Assert.DoesNotContain("trying again", run.Error, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(IGraphStore store, string statement)
    {
        var now = TestContext.Current.CancellationToken;
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, now);
        await transaction.RunAsync(new(statement), now);
        await transaction.CommitAsync(now);
    }
}
