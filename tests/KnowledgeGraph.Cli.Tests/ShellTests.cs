using System.Text;

namespace KnowledgeGraph.Cli.Tests;

public class ShellTests
{
    [Theory]
    [InlineData("ask", "investments")]
    [InlineData("ask", "trace")]
    [InlineData("ask", "claims")]
    [InlineData("articles")]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("cypher")]
    [InlineData("digest")]
    [InlineData("export", "cypher")]
    [InlineData("plan")]
    [InlineData("apply")]
    [InlineData("doctor")]
    [InlineData("migrate")]
    [InlineData("migrate", "info")]
    [InlineData("new", "article")]
    [InlineData("new", "claim")]
    [InlineData("new", "entity")]
    [InlineData("rename")]
    [InlineData("review")]
    [InlineData("schema")]
    [InlineData("watch")]
    [InlineData("suggest")]
    public async Task Help_EndsWithExamplesOfThatVerb(params string[] verb)
    {
        var run = await Run.OfAsync(Tree.Invented, [.. verb, "--help"]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains($"Examples:\n  kg {string.Join(' ', verb)}", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task ALimitThatIsReached_IsNoMistakeInTheQuery() => Assert.Equal(
        new Run(ExitCode.World, "", "kg: The statement returns more than 100000 rows; add LIMIT, or allow more rows.\n"),
        await Run.OfAsync(Tree.Invented, "cypher", "UNWIND range(1, 100001) AS row RETURN row"));

    [Fact]
    public async Task Help_OfTheWhole_GivesTheExitCodes()
    {
        var run = await Run.OfAsync(Tree.Invented, "--help");
        Assert.EndsWith($"Exit codes:\n  {ExitCode.Summary}\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("ask")]
    [InlineData("export")]
    public async Task AGroupAlone_ShowsItsHelpToPeople(params string[] args)
    {
        var run = await Run.OfAsync(Tree.Invented, args);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutsideADataFolder_OneSentenceSaysHowToNameOne()
    {
        var run = await Run.OfAsync(Path.GetTempPath(), "articles");
        Assert.Equal(new Run(ExitCode.Usage, "", "kg: no data folder here or above: name one with --folder, it holds schema/ and curation/\n"), run);
    }

    [Fact]
    public async Task BelowADataFolder_TheNearestIsTaken()
    {
        var run = await Run.OfAsync(Path.Combine(Tree.Invented, "curation", "entities"), "digest");
        Assert.Equal(await Run.OfAsync(Tree.Invented, "digest"), run);
    }

    [Fact]
    public async Task CtrlC_EndsQuietlyWith130()
    {
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Task.Run(() => Shell.Run(["articles"], new(TextReader.Null, output, error, Display.Plain, Tree.Invented, null), _ => interrupted.Token), CancellationToken.None);
        Assert.Equal((ExitCode.Interrupted, "", ""), (code, output.ToString(), error.ToString()));
    }

    [Fact]
    public async Task AnUnreadableFile_IsTheWorldsFault()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        await using var held = new FileStream(folder.File("curation/judgements.yaml"), FileMode.Open, FileAccess.Read, FileShare.None);
        var run = await Run.OfAsync(folder.Root, "articles");
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.StartsWith("kg: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task OnATerminal_RowsAreATableWithLines()
    {
        var run = await Run.OfAsync(Tree.Invented, "", Display.Terminal, ["cypher", "MATCH (c:Company {id: 'varnish'}) RETURN c.name AS name, '[red]' AS markup"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("│ Varnish Mines │ [red]  │", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnATerminal_AnAnswerIsATree()
    {
        var run = await Run.OfAsync(Tree.Invented, "", Display.Terminal, ["ask", "trace", "c1/pellinore-lantern"]);
        Assert.Contains("├── said by: the author", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsealed_LetsInWhatNobodyReviewed_AndWithoutItThatIsCounted()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        File.Delete(folder.File("curation/seals/c1.yaml"));
        var (without, with) = (await Run.OfAsync(folder.Root, "ask", "investments"), await Run.OfAsync(folder.Root, "ask", "investments", "--unsealed"));
        Assert.DoesNotContain("c1/", without.Out, StringComparison.Ordinal);
        Assert.Equal("left out: 5 claims nobody has reviewed (--unsealed lets them in)\n", without.Error);
        Assert.Contains("c1/pellinore-lantern", with.Out, StringComparison.Ordinal);
        Assert.Empty(with.Error);
    }

    [Fact]
    public async Task AnArticleWithErrors_IsLeftOutAndNamed_AndCheckFails()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        File.AppendAllText(folder.File("curation/extracts/c1.yaml"), "- {quote: Not in the text, claims: {x: {says: A., about: nobody}}}\n", Encoding.UTF8);
        var (asked, checkedRun) = (await Run.OfAsync(folder.Root, "ask", "investments"), await Run.OfAsync(folder.Root, "check"));
        Assert.Equal(ExitCode.Done, asked.ExitCode);
        Assert.Equal("left out: 1 article with errors, see kg check: c1\n", asked.Error);
        Assert.Equal(ExitCode.Findings, checkedRun.ExitCode);
        Assert.Contains("curation/extracts/c1.yaml:18:", checkedRun.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReviewAgain_SealsNothing_AndAChangedClaimOnlyItself()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var again = await Run.OfAsync(folder.Root, "review", "--all");
        var extract = folder.File("curation/extracts/c1.yaml");
        File.WriteAllText(extract, File.ReadAllText(extract).Replace("when: 2030", "when: ~2030", StringComparison.Ordinal), Encoding.UTF8);
        var changed = await Run.OfAsync(folder.Root, "review", "c1", "--all");
        Assert.Equal((0, ""), (again.ExitCode, again.Out));
        Assert.Equal((0, "sealed c1/pellinore-lantern\n"), (changed.ExitCode, changed.Out));
    }

    [Fact]
    public async Task Check_CountsWhatClaimsSilence_AndListsItWithTheReasons()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var extract = folder.File("curation/extracts/c1.yaml");
        var text = File.ReadAllText(extract).Replace("- quote: Pellinore Bank invested in Lantern", "- quote: invested in Lantern", StringComparison.Ordinal);
        File.WriteAllText(extract, text.Replace("when: 2030}", "when: 2030, silence: {KG901: Who else should it be?}}", StringComparison.Ordinal));
        var (found, silenced) = (await Run.OfAsync(folder.Root, "check", "c1"), await Run.OfAsync(folder.Root, "check", "c1", "--silenced"));
        Assert.DoesNotContain("KG901", found.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning, 1 silenced (--silenced lists them)\n", found.Error, StringComparison.Ordinal);
        Assert.StartsWith(
            "curation/extracts/c1.yaml:17:5: warning KG901: silenced for c1/pellinore-lantern: Who else should it be? (neither the quote nor what to see names 'Pellinore Bank': ",
            silenced.Out, StringComparison.Ordinal);
        Assert.Single(silenced.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Export_IsTheScriptOfTheWholeGraph()
    {
        var run = await Run.OfAsync(Tree.Invented, "export", "cypher");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CREATE CONSTRAINT", run.Out, StringComparison.Ordinal);
        Assert.Contains("'c1/pellinore-lantern'", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rename_WritesOnlyWhenItIsTold_AndNothingElseChanges()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var digest = await Run.OfAsync(folder.Root, "digest");
        var shown = await Run.OfAsync(folder.Root, "rename", "varnish", "varnish-mines");
        Assert.Equal(digest, await Run.OfAsync(folder.Root, "digest"));
        var applied = await Run.OfAsync(folder.Root, "rename", "varnish", "varnish-mines", "--apply");
        Assert.Equal((0, shown.Out), (applied.ExitCode, applied.Out));
        Assert.Equal("", (await Run.OfAsync(folder.Root, "check")).Out);
        await Run.OfAsync(folder.Root, "rename", "varnish-mines", "varnish", "--apply");
        Assert.Equal(digest, await Run.OfAsync(folder.Root, "digest"));
    }

    [Fact]
    public async Task Schema_WritesWhatChanged_AndDisturbsNoCheck()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var (first, second) = (await Run.OfAsync(folder.Root, "schema"), await Run.OfAsync(folder.Root, "schema"));
        File.AppendAllText(folder.File("curation/entities/all.yaml"), "newcomer: {kind: company, name: Newcomer}\n");
        var third = await Run.OfAsync(folder.Root, "schema");
        Assert.Equal(14, first.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(("", "the schemas are up to date\n"), (second.Out, second.Error));
        Assert.Equal("schema/json/judgements.json\nschema/json/record.json\nschema/json/extract.json\n", third.Out);
        Assert.Contains("\"newcomer\"", File.ReadAllText(folder.File("schema/json/extract.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("error", (await Run.OfAsync(folder.Root, "check")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_BeginsAnArticle_AndCopiesItsTextOnlyWhenItIsTold()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var text = folder.File("n1_news.txt");
        File.WriteAllText(text, "The maker of the car is in the city and the plant is for the cars that are sold with the badge of the firm.\n", Encoding.UTF8);
        var first = await Run.OfAsync(folder.Root, "new", "article", "n1_news.txt");
        var again = await Run.OfAsync(folder.Root, "new", "article", "n1_news.txt");
        Assert.Equal((0, "seeds/n1_news.yaml:1\ncuration/extracts/n1.yaml:1\n"), (first.ExitCode, first.Out));
        Assert.Equal(new Run(ExitCode.Findings, "", "kg: there is an article 'n1' already: curation/extracts/n1.yaml\n"), again);
        Assert.False(File.Exists(folder.File("seeds/text/n1_news.txt")));
        await Run.OfAsync(folder.Root, "new", "article", "n1_news.txt", "--id", "n2", "--copy-text");
        Assert.Equal(File.ReadAllBytes(text), File.ReadAllBytes(folder.File("seeds/text/n2_n1_news.txt")));
        Assert.Equal("*\n", File.ReadAllText(folder.File("seeds/text/.gitignore")));
    }

    [Fact]
    public async Task New_BeginsAClaimAndAnEntity()
    {
        using var folder = new CopiedFolder(Tree.Invented);
        var claim = await Run.OfAsync(folder.Root, "new", "claim", "c1/fresh", "--relation", "supplies");
        var entity = await Run.OfAsync(folder.Root, "new", "entity", "newcomer", "--kind", "company", "--name", "Newcomer");
        var two = await Run.OfAsync(folder.Root, "new", "claim", "c1", "--relation", "supplies", "--event", "investment");
        Assert.Equal((0, "curation/extracts/c1.yaml:18\n"), (claim.ExitCode, claim.Out));
        Assert.Equal((0, "curation/entities/all.yaml:13\n"), (entity.ExitCode, entity.Out));
        Assert.Equal(ExitCode.Usage, two.ExitCode);
    }
}
