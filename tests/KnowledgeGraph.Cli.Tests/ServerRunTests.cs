using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What a run on a real server says and ends with, the same over each transport.</summary>
[Collection("server")]
public abstract class ServerRunTests
{
    private protected abstract TestServer Server { get; }

    private StoreVariables Variables => StoreVariables.None with { User = Server.Credentials.User, Password = Server.Credentials.Password };

    [Fact]
    public async Task AWrongPassword_AndAnUnknownDatabase_AreSaidInASentence()
    {
        await using var lease = await LeaseAsync();
        var address = Server.Address.ToString();
        Assert.Equal(
            new Run(ExitCode.World, "", $"kg: {address} refuses the user or the password. kg takes them from NEO4J_USER and NEO4J_PASSWORD, or the password from --password-file.\n"),
            await Run.OfAsync(Tree.Invented, Variables with { Password = "secret-word" }, "digest", "--store", address));
        Assert.Equal(
            new Run(ExitCode.World, "", $"kg: {address}?database=other has no database 'other'.\n"),
            await Run.OfAsync(Tree.Invented, Variables, "digest", "--store", $"{address}?database=other"));
    }

    [Fact]
    public async Task FromAnEmptyServer_ToAGraphThatIsWell()
    {
        await using var lease = await LeaseAsync();
        var ill = await OnServerAsync("doctor");
        Assert.Equal((ExitCode.Findings, "2 errors, 0 warnings\n"), (ill.ExitCode, ill.Error));
        Assert.Equal(new Run(ExitCode.Done, "applied 001 constraints\napplied 002 search\n", ""), await OnServerAsync("migrate"));
        Assert.Equal(new Run(ExitCode.Done, "", "nothing to do: the schema is this program's\n"), await OnServerAsync("migrate"));
        Assert.Matches("(?m)^001 +constraints +applied +[0-9a-f]{64}$", (await OnServerAsync("migrate", "info")).Out);
        Assert.Equal(ExitCode.Done, (await OnServerAsync("apply")).ExitCode);
        var well = await OnServerAsync("doctor");
        Assert.Equal((ExitCode.Done, "0 errors, 0 warnings\n"), (well.ExitCode, well.Error));
        Assert.StartsWith("note: server: Neo4j ", well.Out, StringComparison.Ordinal);
        var embedded = await Run.OfAsync(Tree.Invented, "digest");
        Assert.Equal(embedded.Out, (await OnServerAsync("digest")).Out);
    }

    [Fact]
    public async Task Mend_LetsApplyWriteAnewWhatSomebodyChanged()
    {
        await using var lease = await LeaseAsync();
        await OnServerAsync("apply");
        await WriteAsync(lease.Store, "MATCH (c:Claim {id: 'c1/pellinore-lantern'}) REMOVE c.sentence");
        Assert.Equal(ExitCode.Findings, (await OnServerAsync("doctor")).ExitCode);
        var mended = await OnServerAsync("doctor", "--mend");
        Assert.Equal((ExitCode.Done, "2 errors, 0 warnings\nkg apply will look at every element of article:c1\n"), (mended.ExitCode, mended.Error));
        await OnServerAsync("apply");
        Assert.Equal(ExitCode.Done, (await OnServerAsync("doctor")).ExitCode);
        Assert.Equal((await Run.OfAsync(Tree.Invented, "digest")).Out, (await OnServerAsync("digest")).Out);
    }

    [Fact]
    public async Task WithoutADataFolder_WhatTheGraphDoesNotHold_IsLeftOut()
    {
        await using var lease = await LeaseAsync();
        await OnServerAsync("apply");
        var trace = await Run.OfAsync(Path.GetTempPath(), Variables, "ask", "trace", "c1/pellinore-lantern", "--store", Server.Address.ToString());
        Assert.Equal((ExitCode.Done, ""), (trace.ExitCode, trace.Error));
        Assert.DoesNotContain("written at", trace.Out, StringComparison.Ordinal);
        Assert.Contains("written at: curation/extracts/c1.yaml", (await OnServerAsync("ask", "trace", "c1/pellinore-lantern")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClaimThatChangedSinceItWasApplied_StillLeadsToItsLine()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        await using var lease = await LeaseAsync();
        await OnServerAsync("apply");
        var extract = folder.File("curation/extracts/c1.yaml");
        await File.WriteAllTextAsync(extract, (await File.ReadAllTextAsync(extract, TestContext.Current.CancellationToken)).Replace("when: 2030", "when: ~2030", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var trace = await Run.OfAsync(folder.Root, Variables, "ask", "trace", "c1/pellinore-lantern", "--store", Server.Address.ToString());
        Assert.Contains("when: 2030", trace.Out, StringComparison.Ordinal);
        Assert.Contains("seal: broken: changed since its review", trace.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (n) SET n.x = 1", "kg: the query writes, and kg cypher only reads: what is known stands in the YAML files")]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "kg: line 1, column 1: LOAD CSV makes the server read files and addresses, and is not allowed here.")]
    [InlineData("RETURN 1,\n  'x", "kg: line 2, column 3: A string has no end.")]
    [InlineData("MATCH (n)\nRETURN m", "kg: line 2, column 8: Variable `m` not defined")]
    public async Task AQueryThatIsNotRun_SaysWhyAndWhere(string query, string sentence)
    {
        await using var lease = await LeaseAsync();
        Assert.Equal(new Run(ExitCode.Findings, "", $"{sentence}\n"), await OnServerAsync("cypher", query));
    }

    private Task<Run> OnServerAsync(params string[] args) => Run.OfAsync(Tree.Invented, Variables, [.. args, "--store", Server.Address.ToString()]);

    private ValueTask<ServerLease> LeaseAsync() => ServerLease.TakeAsync(Server.Open(), TestContext.Current.CancellationToken);

    private static async Task WriteAsync(IGraphStore store, string text)
    {
        await using var transaction = await store.BeginAsync(AccessMode.Write, Limits.None, TestContext.Current.CancellationToken);
        await transaction.RunAsync(new(text), TestContext.Current.CancellationToken);
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class QueryApiRunTests : ServerRunTests
{
    private protected override TestServer Server => TestServer.Http;
}

public sealed class BoltRunTests : ServerRunTests
{
    private protected override TestServer Server => TestServer.Bolt;
}
