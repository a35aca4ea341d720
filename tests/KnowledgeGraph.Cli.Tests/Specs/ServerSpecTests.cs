using KnowledgeGraph.Curation;
using KnowledgeGraph.Neo4j.Tests.Servers;
using KnowledgeGraph.Publishing;

namespace KnowledgeGraph.Cli.Tests.Specs;

/// <summary>
/// The commands of tests/specs that can ask a server give on a real one what is written for the embedded graph: the same rows, byte for byte, and the same exit
/// code. What is said to people differs, for no file is read.
/// </summary>
[Collection("server")]
public abstract class ServerSpecTests
{
    private protected abstract TestServer Server { get; }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("invented", 30)]
    [InlineData("dossiers", 10)]
    [InlineData("repository", 5)]
    public async Task EachCommandThatAsksAServer_GivesWhatIsWritten(string folder, int least)
    {
        var data = Path.Combine(Tree.Specs, folder, "data");
        var root = Directory.Exists(data) ? data : Tree.Root;
        await using var lease = await ServerLease.TakeAsync(Server.Open(), Now);
        var projection = await Projection.ReadAsync(DataFolder.At(root), SealPolicy.SealedOnly, Now);
        await new Migrator(lease.Store).EnsureCurrentAsync(Now);
        Assert.Empty((await new Publisher(lease.Store).ApplyAsync(projection.Content, ApplyRun.Quiet("specs"), Now)).Refusals);
        var variables = new StoreVariables(Server.Address.ToString(), Server.Credentials.User, Server.Credentials.Password, null);
        var asked = 0;
        foreach (var each in Directory.EnumerateFiles(Path.Combine(Tree.Specs, folder), "*.spec").Order(StringComparer.Ordinal).SelectMany(CasesOf))
        {
            var run = await Run.OfAsync(root, variables, each.Input, Directory.Exists(data) ? each.Arguments : [.. each.Arguments, "--articles", Path.Combine(Tree.Specs, "no-texts")]);
            if (run.Error.StartsWith($"store: {Server.Address} ", StringComparison.Ordinal))
            {
                Assert.Equal(WithoutWords(each.Written), each.WithResult(run with { Error = "" }));
                asked++;
            }
        }

        Assert.InRange(asked, least, int.MaxValue);
    }

    /// <summary>What is read from the files with other options says nothing of what was applied.</summary>
    private static IEnumerable<SpecCase> CasesOf(string file) =>
        Spec.Parse(File.ReadAllText(file)).Cases.Where(each => !each.Arguments.Contains("--unsealed"));

    private static string WithoutWords(string written) =>
        string.Concat(written.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("! ", StringComparison.Ordinal)).Select(line => line + "\n"));
}

public sealed class QueryApiSpecTests : ServerSpecTests
{
    private protected override TestServer Server => TestServer.Http;
}

public sealed class BoltSpecTests : ServerSpecTests
{
    private protected override TestServer Server => TestServer.Bolt;
}
