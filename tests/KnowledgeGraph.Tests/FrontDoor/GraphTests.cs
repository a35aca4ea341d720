using System.Text.RegularExpressions;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Store;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.FrontDoor;

public class GraphTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs", "invented", "data");

    [Fact]
    public async Task TheExampleOfTheDocs_Runs()
    {
        var (folder, cancellation, output) = (Folder, TestContext.Current.CancellationToken, new StringWriter { NewLine = "\n" });
        await using var graph = await Graph.OpenAsync(folder, cancellation);
        foreach (var found in await graph.AskAsync(new Investments(), cancellation))
            output.WriteLine($"{found.Investor.Name} -> {found.Target.Name}: {string.Join(", ", found.Amounts)} [{found.Claim}]");
        Assert.StartsWith("Ombrelle Batteries -> Varnish Mines: more than 3,000,000 EUR [g1/ombrelle-varnish]\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheExampleOfTheDocs_IsTheOneThatRuns()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "library.md"));
        var example = Regex.Match(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Tests", "FrontDoor", "GraphTests.cs"));
        Assert.NotEmpty(example);
        Assert.Contains(Unindented(example), Unindented(source), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDigest_OfTheStore_IsThatOfTheRows()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var graph = await Graph.OpenAsync(Folder, cancellation);
        var projection = await Projection.ReadAsync(DataFolder.At(Folder), SealPolicy.SealedOnly, cancellation);
        Assert.Equal(Digest.Of(projection.Content), await graph.DigestAsync(cancellation));
    }

    [Fact]
    public async Task WithoutTheTexts_TheGraphIsTheSame_AndSentencesAreNot()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var with = await Graph.OpenAsync(Folder, cancellation);
        await using var without = await Graph.OpenAsync(new DataFolder(Folder, Path.Combine(Folder, "elsewhere")), SealPolicy.SealedOnly, images: null, cancellation);
        Assert.Equal(await with.DigestAsync(cancellation), await without.DigestAsync(cancellation));
        Assert.Equal("last spring", with.Tree!.FindOrigin("c1/quillmark-tessaline")!.Around(0)!.Exact[^11..]);
        Assert.Null(without.Tree!.FindOrigin("c1/quillmark-tessaline")!.Around(0));
    }

    [Fact]
    public async Task AUsersStatement_CannotWrite()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var graph = await Graph.OpenAsync(Folder, cancellation);
        var failed = await Assert.ThrowsAsync<StoreException>(() => graph.RunAsync(new("CREATE (:X)"), cancellation));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", failed.Failure.Code);
    }

    [Fact]
    public async Task Questions_MayBeAskedAtOnce()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var graph = await Graph.OpenAsync(Folder, cancellation);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => graph.AskAsync(new ClaimsAbout("tessaline"), cancellation), cancellation)));
        Assert.All(answers, answer => Assert.Equal(answers[0].Select(claim => claim.Claim), answer.Select(claim => claim.Claim)));
    }

    private static string Unindented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim();
}
