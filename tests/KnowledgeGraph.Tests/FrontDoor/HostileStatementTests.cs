using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tests.FrontDoor;

/// <summary>Runs every statement of hostile.txt on a real server, and looks whether anything is left of it.</summary>
public abstract class HostileStatementTests
{
    private const string Outcome = "=> ";

    /// <summary>Short, and long enough for what ends by itself on a machine that is busy.</summary>
    private static readonly Limits Short = Limits.ForUsers with { Time = TimeSpan.FromSeconds(5), Rows = 1_000 };

    private protected abstract TestServer Server { get; }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EachStatement_IsRefusedOrHarmless_AndTheServerStaysAsItWas()
    {
        await using var lease = await ServerLease.TakeAsync(Server.Open(), Now);
        var content = (await Projection.ReadAsync(Curation.DataFolder.At(Invented()), Curation.SealPolicy.SealedOnly, Now)).Content;
        await new Migrator(lease.Store).EnsureCurrentAsync(Now);
        await new Publisher(lease.Store).ApplyAsync(content, ApplyRun.Quiet("hostile"), Now);
        var (before, users) = (await StandingAsync(lease.Store), await UsersAsync());
        var seen = new StringBuilder();
        foreach (var block in Blocks(await File.ReadAllTextAsync(ListFile(), Now)))
        {
            seen.Append(block.Head).Append(block.Statement.Length == 0 ? "" : $"{block.Statement}\n{Outcome}{await OutcomeAsync(lease.Store, block.Statement)}\n");
        }

        Assert.Equal((before, users), (await StandingAsync(lease.Store), await UsersAsync()));
        await ExpectAsync(seen.ToString());
    }

    [Theory]
    [InlineData(150, null)]
    [InlineData(20_000, "The statement nests brackets more than 200 deep.")]
    public async Task ADeepStatement_IsRefusedBeforeTheServerDescends(int depth, string? refusal)
    {
        await using var lease = await ServerLease.TakeAsync(Server.Open(), Now);
        var nested = $"RETURN {new string('(', depth)}1{new string(')', depth)} AS x";
        Assert.Equal(refusal is null ? "rows 1" : $"refused {refusal}", await OutcomeAsync(lease.Store, nested));
        Assert.Equal("rows 1", await OutcomeAsync(lease.Store, "RETURN 1 AS x"));
    }

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(1_000_000, "The statement has more than 100000 characters; give large values as parameters.")]
    public async Task ALongStatement_IsRefusedBeforeItIsSent(int length, string? refusal)
    {
        await using var lease = await ServerLease.TakeAsync(Server.Open(), Now);
        var outcome = await OutcomeAsync(lease.Store, $"RETURN size('{new string('x', length)}') AS x");
        Assert.Equal(refusal is null ? "rows 1" : $"refused {refusal}", outcome);
    }

    private static async Task<string> OutcomeAsync(IGraphStore server, string statement)
    {
        try
        {
            await using var transaction = await ServerStore.ForUsers(server).BeginAsync(AccessMode.Read, Short, Now);
            var result = await transaction.RunAsync(new(statement), Now);
            return string.Create(CultureInfo.InvariantCulture, $"rows {result.Rows.Length}");
        }
        catch (StoreException refused)
        {
            var failure = refused.Failure;
            return failure.Code == "Store.NotAllowed" || failure.Message.StartsWith("The statement ", StringComparison.Ordinal) ? $"refused {failure.Message}" : $"server {failure.Code}";
        }
    }

    /// <summary>The graph's digest; every node and relationship, ours or not; names of the schema; the users.</summary>
    private static async Task<string> StandingAsync(IGraphStore store)
    {
        var digest = await Digest.OfAsync(store, Now);
        var parts = new List<string> { digest.ToString() };
        foreach (var question in new[]
        {
            "MATCH (n) RETURN count(n) AS nodes", "MATCH ()-[r]->() RETURN count(r) AS edges", "CALL db.labels() YIELD label WITH label ORDER BY label RETURN collect(label) AS labels",
            "SHOW INDEXES YIELD name RETURN name ORDER BY name",
        })
        {
            await using var transaction = await store.BeginAsync(AccessMode.Read, Limits.None, Now);
            parts.AddRange((await transaction.RunAsync(new(question), Now)).Rows.Select(row => string.Join(", ", row)));
        }

        return string.Join('\n', parts);
    }

    /// <summary>Users stand in a database of their own.</summary>
    private async Task<string> UsersAsync()
    {
        await using var system = ServerStore.Open(ServerAddress.Parse($"{Server.Address}?database=system"), Server.Credentials);
        await using var transaction = await system.BeginAsync(AccessMode.Read, Limits.None, Now);
        var users = await transaction.RunAsync(new("SHOW USERS YIELD user, passwordChangeRequired"), Now);
        return string.Join('\n', users.Rows.Select(row => string.Join(", ", row)));
    }

    private static async Task ExpectAsync(string seen)
    {
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            await File.WriteAllTextAsync(ListFile(), seen, Now);
            return;
        }

        Assert.Equal(await File.ReadAllTextAsync(ListFile(), Now), seen, ignoreLineEndingDifferences: true);
    }

    /// <summary>A statement ends at a blank line; before it may stand an empty line, a heading, or the file's preface.</summary>
    private static IEnumerable<(string Head, string Statement)> Blocks(string text)
    {
        var isPreface = true;
        foreach (var block in text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split("\n\n"))
        {
            var lines = block.Split('\n').Where(line => !line.StartsWith(Outcome, StringComparison.Ordinal)).ToList();
            var heading = lines[0].StartsWith("## ", StringComparison.Ordinal) ? lines[0] + "\n" : "";
            yield return isPreface
                ? (string.Join('\n', lines) + "\n", "")
                : ("\n" + heading, string.Join('\n', lines.Skip(heading.Length > 0 ? 1 : 0)));
            isPreface = false;
        }
    }

    private static string ListFile() => Path.Combine(Folder(), "hostile.txt");

    private static string Invented() => Path.Combine(Folder(), "..", "..", "specs", "invented", "data");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

public sealed class QueryApiHostileStatementTests : HostileStatementTests
{
    private protected override TestServer Server => TestServer.Http;
}

public sealed class BoltHostileStatementTests : HostileStatementTests
{
    private protected override TestServer Server => TestServer.Bolt;
}
