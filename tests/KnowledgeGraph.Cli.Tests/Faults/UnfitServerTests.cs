using System.Text.RegularExpressions;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>A server that cannot be written to: one sentence says why, nothing is tried again, and nothing is changed.</summary>
[Collection("faults")]
public sealed class UnfitServerTests(FaultServer faults)
{
    private const string TooLittleMemory =
        @"^kg: The allocation of an extra .+ would use more than the limit 40\.0 MiB\..* dbms\.memory\.transaction\.total\.max threshold reached \(a setting of the server: raise it, or apply with a smaller --step-size\)$";

    [Fact]
    public async Task AServerThatOnlyReads_IsSaidToBeOne()
    {
        using var editions = await Editions.OnAsync(await faults.WithAsync());
        editions.Next();
        var server = await faults.WithAsync("server.databases.default_to_read_only=true");
        await RefusesAsync(server, editions, "kg: No write operations are allowed on this database. The database is in read-only mode on this Neo4j instance.");
        await editions.HealAsync(await faults.WithAsync());
    }

    [Fact]
    public async Task AServerWithTooLittleMemory_NamesTheSetting_AndIsNotTriedAgain()
    {
        using var folder = new ManyArticles(0, 400, "first edition");
        var server = await faults.WithAsync("dbms.memory.transaction.total.max=40m");
        var run = await Run.OfAsync(folder.Root, server.Variables, "apply", "--unsealed", "--store", server.Http.ToString(), "--step-size", "1000000");
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.True(Regex.IsMatch(run.Error.TrimEnd().Split('\n')[^1], TooLittleMemory), run.Error);
        Assert.DoesNotContain("trying again", run.Error, StringComparison.Ordinal);
        var smaller = await Run.OfAsync(folder.Root, server.Variables, "apply", "--unsealed", "--store", server.Http.ToString(), "--step-size", "500");
        Assert.True(smaller.ExitCode == ExitCode.Done, smaller.Error);
    }

    [Fact]
    public async Task AWrongPassword_IsSaidInASentence()
    {
        var server = await faults.WithAsync();
        var run = await Run.OfAsync(Tree.Invented, server.Variables with { Password = "another-one" }, "apply", "--store", server.Http.ToString());
        Assert.Equal(
            new Run(ExitCode.World, "", $"kg: {server.Http} refuses the user or the password. kg takes them from NEO4J_USER and NEO4J_PASSWORD, or the password from --password-file.\n"), run);
    }

    [Fact]
    public async Task ASchemaOfAnOlderOrNewerProgram_IsSaidToBeOne()
    {
        var server = await faults.WithAsync();
        using var editions = await Editions.OnAsync(server);
        editions.Next();
        await using var store = server.Open();
        await WriteAsync(store, "CREATE (:State:Migration {id: 'migration:999', unit: 'state', version: '999', description: 'later', checksum: 'x', previous: '002'})");
        await RefusesAsync(server, editions, $"kg: The schema of {server.Http} is newer than this program: migration 999 (later) was applied there; use a newer program.");
        await WriteAsync(store, "MATCH (m:Migration) WHERE m.version > '001' DELETE m");
        await RefusesAsync(server, editions, $"kg: The schema of {server.Http} is older than this program: migration 002 (search) is not applied there; run kg migrate --store {server.Http}.");
        Assert.Equal(ExitCode.Done, (await Run.OfAsync(Tree.Invented, server.Variables, "migrate", "--store", server.Http.ToString())).ExitCode);
        await editions.HealAsync(server);
    }

    private static async Task RefusesAsync(ControlledServer server, Editions editions, string sentence)
    {
        var run = await editions.ApplyAsync(server, server.Http);
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
