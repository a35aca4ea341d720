namespace KnowledgeGraph.Cli.Tests;

/// <summary>A folder where a file is expected, and a text copied to where no text is looked for.</summary>
public sealed class WrongPlaceTests : IDisposable
{
    private readonly CopiedFolder folder = new(Tree.Invented);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_in_a_files_place_is_no_absent_file()
    {
        File.Delete(folder.File("curation/judgements.yaml"));
        Directory.CreateDirectory(folder.File("curation/judgements.yaml"));
        var run = await Run.OfAsync(folder.Root, "check");
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.Equal($"kg: {folder.File("curation/judgements.yaml")} is a folder, and a file is expected there\n", run.Error);
    }

    [Fact]
    public async Task A_folder_is_no_article()
    {
        var run = await Run.OfAsync(folder.Root, "new", "article", "seeds");
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.Equal($"kg: {folder.File("seeds")} is a folder; name the article's text\n", run.Error);
    }

    [Fact]
    public async Task A_copied_text_that_is_not_looked_at_is_warned_of()
    {
        Directory.CreateDirectory(folder.File("elsewhere"));
        File.WriteAllText(folder.File("elsewhere/x9.txt"), "A text.\n");
        var run = await Run.OfAsync(folder.Root, "new", "article", "elsewhere/x9.txt", "--language", "en", "--copy-text", "--articles", "elsewhere");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith($"warning: texts are read from {folder.File("elsewhere")}, so the copy in seeds/text/ is not looked at; ", run.Error, StringComparison.Ordinal);
    }
}
