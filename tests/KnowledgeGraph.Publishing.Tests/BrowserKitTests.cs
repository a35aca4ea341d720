namespace KnowledgeGraph.Publishing.Tests;

/// <summary>The files of <c>schema/neo4j/browser</c> are what the program would write; with KG_FILL=1 they are written anew.</summary>
public class BrowserKitTests
{
    private static readonly string Kit = Path.Combine(WorkingTree.Root, "schema", "neo4j", "browser");

    [Fact]
    public async Task Style_IsTheVocabularys() =>
        await HoldAsync("style.grass", BrowserStyle.Of((await WorkingTree.KnowledgeAsync()).Vocabulary));

    [Fact]
    public async Task Guide_ShowsTheFavourites() =>
        await HoldAsync("guide.html", BrowserGuide.Of(Favourite.All, new("http://localhost:7475/style.grass")));

    [Fact]
    public void EachFavourite_IsCarriedInTheProgram()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Kit, "favourites")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(files, Favourite.All.Select(favourite => favourite.Name));
        Assert.Equal(Favourite.All.Length, Favourite.All.Select(favourite => favourite.Title).Distinct().Count());
        Assert.All(Favourite.All, favourite => Assert.NotEmpty(favourite.About));
    }

    [Fact]
    public void AFavouriteWithoutTitle_IsADefect() => Assert.Throws<FormatException>(() => Favourite.Parse("x.cypher", "MATCH (n) RETURN n"));

    [Fact]
    public void WordsInTheGuide_AreNoMarkup()
    {
        var guide = BrowserGuide.Of([new("x", "a < b", "</pre><script>alert(1)</script>", "MATCH (a)-->(b) WHERE a.x < b.x RETURN a & b")], new("http://localhost:1/style.grass"));
        Assert.DoesNotContain("<script>", guide);
        Assert.Contains("MATCH (a)--&gt;(b) WHERE a.x &lt; b.x RETURN a &amp; b", guide);
    }

    private static async Task HoldAsync(string name, string text)
    {
        var path = Path.Combine(Kit, name);
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), ignoreLineEndingDifferences: true);
    }
}
