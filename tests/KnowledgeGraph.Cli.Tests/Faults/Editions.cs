using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli.Tests.Faults;

/// <summary>Two data folders, of which a server is to hold the one, then the other, and so on: a third of the articles only one has, a third differs.</summary>
internal sealed class Editions : IDisposable
{
    /// <summary>Small steps, so that an apply has many.</summary>
    public static readonly string[] Steps = ["--step-size", "300"];

    private readonly ManyArticles[] folders = [new(0, 40, "first edition"), new(20, 40, "second edition")];
    private int now = 1;

    private Editions()
    {
    }

    public ManyArticles Now => folders[now];

    public string Next() => folders[now = 1 - now].Root;

    /// <summary>Both folders, and one edition on the server.</summary>
    public static async Task<Editions> OnAsync(ControlledServer server)
    {
        var editions = new Editions();
        editions.Next();
        await editions.HealAsync(server);
        return editions;
    }

    /// <summary>Another apply of the same edition, which nothing hinders.</summary>
    /// <returns>How many units it found as they are to be, for the apply before had written them.</returns>
    public async Task<int> HealAsync(ControlledServer server)
    {
        var content = await Now.ReadAsync();
        await using var store = server.Open();
        var before = await new Publisher(store).PlanAsync(content, TestContext.Current.CancellationToken);
        var run = await ApplyAsync(server, server.Http);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Out));
        Assert.Equal(Digest.Of(content), await Digest.OfAsync(store, TestContext.Current.CancellationToken));
        Assert.True((await new Publisher(store).PlanAsync(content, TestContext.Current.CancellationToken)).IsEmpty);
        return before.Units - before.Changes.Length;
    }

    /// <summary>In this process.</summary>
    public Task<Run> ApplyAsync(ControlledServer server, ServerAddress address) =>
        Run.OfAsync(Now.Root, server.Variables, ["apply", "--unsealed", "--store", address.ToString(), .. Steps]);

    public void Dispose() => Array.ForEach(folders, folder => folder.Dispose());
}
