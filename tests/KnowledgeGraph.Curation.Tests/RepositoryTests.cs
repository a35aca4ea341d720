using System.Runtime.CompilerServices;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Tests;

/// <summary>The repository's own data has no errors. The texts are looked for where KG_ARTICLES points, else in seeds/text/.</summary>
public sealed class RepositoryTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Repository_data_has_no_errors()
    {
        var result = await Curator.ReadToPublishAsync(Repository(), SealPolicy.UnsealedToo, TestContext.Current.CancellationToken);
        foreach (var diagnostic in result.Diagnostics)
        {
            output.WriteLine(diagnostic.ToString());
        }

        output.WriteLine($"{result.Knowledge.Claims.Length} claims of {result.Knowledge.Articles.Length} articles; left out: {result.LeftOut}");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>What is sealed says the same on a machine without the texts.</summary>
    [Fact]
    public async Task Repository_knowledge_is_equal_without_the_texts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var with = await Curator.ReadAsync(Repository(), SealPolicy.SealedOnly, cancellation);
        Assert.SkipWhen(with.Knowledge.Articles.All(article => with.Texts.Find(article.Id) is null), "no article text is here: put them into seeds/text/ or set KG_ARTICLES");
        var without = await Curator.ReadAsync(Repository() with { Texts = "" }, SealPolicy.SealedOnly, cancellation);
        Assert.Equal(KnowledgeDump.Of(with.Knowledge), KnowledgeDump.Of(without.Knowledge));
        Assert.All(without.Knowledge.Claims, claim => Assert.Equal(ProvedBy.Seal, claim.Review.Proof));
    }

    internal static DataFolder Repository() =>
        Environment.GetEnvironmentVariable("KG_ARTICLES") is { Length: > 0 } texts ? new(Root(), texts) : DataFolder.At(Root());

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
