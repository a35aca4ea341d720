using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The page of <c>kg coverage --page</c>.</summary>
public sealed class CoveragePageTests : IDisposable
{
    private const string Hostile = "</title></style></main><script>alert(1)</script> \"Quillmark Holdings\" onload='x' & {{7*7}} \u202E spent 1 US dollar &lt;b&gt;.";

    private readonly CopiedFolder data = new(Tree.Invented);
    private readonly DirectoryInfo pages = Directory.CreateTempSubdirectory("kg-pages-");

    public void Dispose()
    {
        data.Dispose();
        pages.Delete(recursive: true);
    }

    [Fact]
    public async Task Page_HoldsTheWholeTextOnceInItsOrder()
    {
        var page = await PageOfAsync("g1");
        var main = XElement.Parse(page[page.IndexOf("<main", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)], LoadOptions.PreserveWhitespace);
        foreach (var line in main.Descendants("a").Where(link => (string?)link.Attribute("class") == "line").ToList())
        {
            line.Remove();
        }

        var lines = (await File.ReadAllTextAsync(data.File("seeds/text/g1_gazette.txt"), TestContext.Current.CancellationToken)).Split('\n').Where(line => line.Length > 0);
        Assert.Equal(lines, main.Elements("p").Select(line => line.Value));
    }

    [Fact]
    public async Task Page_LinksEachQuoteWithItsClaimsAndTheirLines()
    {
        var page = await PageOfAsync("g1");
        Assert.Contains("<a class=\"mark extracted first\" href=\"#p3\" title=\"quote of tessaline-robots\">It is a maker of house robots</a>", page, StringComparison.Ordinal);
        var entry = page[page.IndexOf("id=\"p3\"", StringComparison.Ordinal)..];
        entry = entry[..entry.IndexOf("</section>", StringComparison.Ordinal)];
        Assert.Contains("curation/extracts/g1.yaml:9", entry, StringComparison.Ordinal);
        Assert.Contains("Tessaline Robotics makes house robots.", entry, StringComparison.Ordinal);
        Assert.Contains("<code>g1/tessaline-robots</code><span>asserted, actual</span><code>curation/extracts/g1.yaml:13</code>", entry, StringComparison.Ordinal);
        Assert.Contains("<small> context, 3:88</small>", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ShowsWhatIsOpen()
    {
        var page = await PageOfAsync("g1");
        Assert.Contains("<span class=\"unread place open\" title=\"name: quillmark, open; nobody has read this sentence\">Quillmark</span>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#o0\">Quillmark</a><small> name (quillmark), 1:1</small>", page, StringComparison.Ordinal);
        Assert.Contains("<span id=\"o0\"></span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NeedsNothingAndRunsNothing()
    {
        var page = await PageOfAsync("g1");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains(System.Net.WebUtility.HtmlEncode($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileText_IsTextOnThePage()
    {
        var text = ArticleText.Normalise(Hostile + "\n");
        await File.WriteAllTextAsync(data.File("seeds/text/c1_courier.txt"), text.Content, TestContext.Current.CancellationToken);
        var record = data.File("seeds/c1_courier.yaml");
        var written = await File.ReadAllTextAsync(record, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            record,
            written.Replace("4f153b61ebb372dad4ff24a7cdd2f988bf86766eb5f1e52ec5e8b0dd8fb55a7d, length: 331", $"{text.Sha256()}, length: {text.Length}", StringComparison.Ordinal)
                .Replace("titles: {}", "titles: {en: '<img src=x onerror=alert(2)>'}", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var page = await PageOfAsync("c1");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, page.Split("</style>").Length);
        var main = XElement.Parse(page[page.IndexOf("<main", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)], LoadOptions.PreserveWhitespace);
        Assert.Equal("1" + Hostile, main.Element("p")!.Value);
    }

    [Fact]
    public async Task Folder_GetsAPageForEachArticleAndAnIndex()
    {
        var run = await Run.OfAsync(data.Root, "coverage", "--page", pages.FullName);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(["c1.html", "g1.html", "index.html"], pages.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("curation/pages")]
    [InlineData("seeds/text/../../page.html")]
    public async Task Page_IsNotWrittenIntoTheDataFolder(string place)
    {
        var run = await Run.OfAsync(data.Root, "coverage", "g1", "--page", place);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("kg: a page holds the article's text, which stays out of the repository: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(data.Root, "*.html", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Page_IsNotWrittenIntoTheRepositoryAroundTheDataFolder()
    {
        Directory.CreateDirectory(data.File("own/.git"));
        Directory.Move(data.File("schema"), data.File("own/schema"));
        Directory.CreateDirectory(data.File("own/deep"));
        Directory.Move(data.File("own/schema"), data.File("own/deep/schema"));
        Directory.Move(data.File("curation"), data.File("own/deep/curation"));
        var run = await Run.OfAsync(data.File("own/deep"), "coverage", "--page", data.File("own/elsewhere"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(data.File("own/elsewhere")));
    }

    [Fact]
    public async Task Page_IsNotWrittenThroughALinkIntoTheDataFolder()
    {
        var link = Path.Combine(pages.FullName, "way");
        try
        {
            Directory.CreateSymbolicLink(link, data.File("curation"));
        }
        catch (IOException failed)
        {
            Assert.Skip($"this system makes no symbolic links here: {failed.Message}");
        }

        var run = await Run.OfAsync(data.Root, "coverage", "g1", "--page", Path.Combine(link, "x.html"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(File.Exists(data.File("curation/x.html")));
    }

    [Fact]
    public async Task OneFile_IsForOneArticle()
    {
        var run = await Run.OfAsync(data.Root, "coverage", "--page", Path.Combine(pages.FullName, "all.html"));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.EndsWith("is one file, and there are 2 articles to show: name one article, or a folder\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(pages.EnumerateFiles());
    }

    private async Task<string> PageOfAsync(string article)
    {
        var file = Path.Combine(pages.FullName, "page.html");
        var run = await Run.OfAsync(data.Root, "coverage", article, "--page", file);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains($"written: {file}\n", run.Error, StringComparison.Ordinal);
        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }
}
