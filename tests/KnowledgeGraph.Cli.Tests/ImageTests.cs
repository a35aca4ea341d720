namespace KnowledgeGraph.Cli.Tests;

/// <summary>With an image of the graph or without, a run says the same.</summary>
public sealed class ImageTests : IDisposable
{
    private readonly CopiedFolder folder = new(Tree.Invented);

    private string Images => folder.File("images");

    public static IEnumerable<object[]> Runs => Lines.Select(line => new object[] { line });

    private static string[][] Lines =>
    [
        ["ask", "investments"],
        ["ask", "investments", "--unsealed", "--format", "json"],
        ["ask", "investments", "--chain"],
        ["ask", "trace", "c1/pellinore-lantern"],
        ["ask", "trace", "c1/pellinore-lantern", "--format", "json"],
        ["ask", "trace", "none/pellinore-lantern"],
        ["ask", "claims", "--about", "tessaline"],
        ["articles"],
        ["cypher", "MATCH (n)-[r]->(m) RETURN n, r, m"],
        ["cypher", "SHOW"],
        ["digest"],
        ["export", "cypher"],
    ];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task ARun_SaysTheSame(string[] args)
    {
        Spoil();
        var without = await Run.OfAsync(folder.Root, args);
        var first = await Run.WithImagesAsync(folder.Root, Images, args);
        var second = await Run.WithImagesAsync(folder.Root, Images, args);
        Assert.Equal(without, first);
        Assert.Equal(without, second);
    }

    [Fact]
    public async Task WithAnImage_NothingIsReadAgain_AndAChangeIsSeen()
    {
        await Run.WithImagesAsync(folder.Root, Images, "digest");
        var written = File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(Images)));
        await Run.WithImagesAsync(folder.Root, Images, "articles");
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(Images))));
        Spoil();
        Assert.Equal(await Run.OfAsync(folder.Root, "digest"), await Run.WithImagesAsync(folder.Root, Images, "digest"));
        Assert.Equal(2, Directory.GetFiles(Images).Length);
    }

    [Fact]
    public async Task Check_NeverUsesOne()
    {
        await Run.WithImagesAsync(folder.Root, Images, "check");
        Assert.False(Directory.Exists(Images));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A claim without a seal, an article with an error, a text that is gone: all of it is said on the error stream.</summary>
    private void Spoil()
    {
        File.Delete(folder.File("curation/seals/c1.yaml"));
        File.AppendAllText(folder.File("curation/extracts/g1.yaml"), "- {quote: Not in the text, claims: {x: {says: A., about: nobody}}}\n");
    }
}
