using KnowledgeGraph.Curation;
using KnowledgeGraph.Publishing;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.FrontDoor;

/// <summary>Images of graphs on a disk: used where they are whole and fit, else made again.</summary>
public sealed class ImageTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kg-");

    public ImageTests()
    {
        var original = Path.Combine(Repository.Root, "tests", "specs", "invented", "data");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Data, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string Data => Path.Combine(root.FullName, "data");

    private string Images => Path.Combine(root.FullName, "images");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheGraphFromAnImage_IsTheGraph_WithPlacesAndSentences()
    {
        await using var filled = await OpenAsync();
        await using var kept = await OpenAsync();
        Assert.Equal(await filled.DigestAsync(Cancellation), await kept.DigestAsync(Cancellation));
        Assert.Equal(filled.Tree!.Articles, kept.Tree!.Articles);
        var (there, here) = (filled.Tree.FindOrigin("c1/quillmark-tessaline")!, kept.Tree.FindOrigin("c1/quillmark-tessaline")!);
        Assert.Equal((there.Place, there.Seal, there.Around(0)), (here.Place, here.Seal, here.Around(0)));
        Assert.NotNull(here.Around(0));
        Assert.Null(kept.Tree.FindOrigin("c1/none"));
    }

    [Fact]
    public async Task AnyChangedByte_AndAnyCut_IsNoticed_AndTheImageMadeAgain()
    {
        var digest = await DigestAsync();
        var path = Assert.Single(Directory.GetFiles(Images));
        var whole = await File.ReadAllBytesAsync(path, Cancellation);
        for (var part = 0; part < 24; part++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[part * (whole.Length - 1) / 23] ^= 0x10;
            await DamageAsync(part % 3 == 2 ? whole[..(part * whole.Length / 24)] : damaged);
        }

        async Task DamageAsync(byte[] bytes)
        {
            await File.WriteAllBytesAsync(path, bytes, Cancellation);
            Assert.Equal(digest, await DigestAsync());
            Assert.Equal(whole, await File.ReadAllBytesAsync(path, Cancellation));
        }
    }

    [Fact]
    public async Task AnImageOfOtherFiles_UnderThisName_IsNotUsed()
    {
        await DigestAsync();
        var foreign = Assert.Single(Directory.GetFiles(Images));
        var judgements = Path.Combine(Data, "curation", "judgements.yaml");
        await File.AppendAllTextAsync(judgements, "# a comment\n", Cancellation);
        await DigestAsync();
        var own = Assert.Single(Directory.GetFiles(Images), file => file != foreign);
        var bytes = await File.ReadAllBytesAsync(own, Cancellation);
        File.Copy(foreign, own, overwrite: true);
        await DigestAsync();
        Assert.Equal(bytes, await File.ReadAllBytesAsync(own, Cancellation));
    }

    [Fact]
    public async Task NewAndRemovedFiles_TextsAndPolicies_HaveImagesOfTheirOwn()
    {
        await DigestAsync();
        await DigestAsync(SealPolicy.UnsealedToo);
        await File.WriteAllTextAsync(Path.Combine(Data, "curation", "entities", "zz.yaml"), "", Cancellation);
        await DigestAsync();
        Directory.Delete(Path.Combine(Data, "seeds", "text"), recursive: true);
        await DigestAsync();
        Assert.Equal(4, Directory.GetFiles(Images).Length);
    }

    [Fact]
    public async Task OnlyTheNewestAreKept()
    {
        for (var i = 0; i < 6; i++)
        {
            await File.AppendAllTextAsync(Path.Combine(Data, "curation", "judgements.yaml"), "# a comment\n", Cancellation);
            await DigestAsync();
        }

        Assert.Equal(4, Directory.GetFiles(Images).Length);
    }

    [Fact]
    public async Task AFolderThatCannotBeWritten_CostsOnlySpeed()
    {
        await File.WriteAllTextAsync(Images, "a file stands here", Cancellation);
        Assert.Equal(await DigestAsync(), await DigestAsync());
        Assert.Equal("a file stands here", await File.ReadAllTextAsync(Images, Cancellation));
    }

    public void Dispose() => root.Delete(recursive: true);

    private Task<Graph> OpenAsync(SealPolicy policy = SealPolicy.SealedOnly) => Graph.OpenAsync(DataFolder.At(Data), policy, new ImageFolder(Images), Cancellation);

    private async Task<Digest> DigestAsync(SealPolicy policy = SealPolicy.SealedOnly)
    {
        await using var graph = await OpenAsync(policy);
        return await graph.DigestAsync(Cancellation);
    }
}
