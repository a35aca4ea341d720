using System.Text;

namespace KnowledgeGraph.Cli.Tests.Review;

/// <summary><c>kg review</c> on a terminal, with somebody at the keyboard.</summary>
public sealed class ReviewWalkTests : IDisposable
{
    private const string Lantern = "pellinore-lantern", Varnish = "pellinore-varnish";

    private readonly CopiedFolder folder = new(Tree.Invented);

    public ReviewWalkTests()
    {
        Edit("when: 2030", "when: ~2030");
        Edit("status: hypothetical, doubt", "status: forecast, doubt");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task EachItem_IsShownBesideItsQuotes_WithWhatDiffers()
    {
        var run = await WalkAsync(ScriptedConsole.Saying("s", "a"));
        Assert.Equal(
            """
            [1 of 2]
            c1/pellinore-varnish: changed since the review: status changed
              curation/extracts/c1.yaml:11:5
              Pellinore Bank is expected to invest in Varnish Mines.
                event     investment
                is        c1/@pellinore-varnish
                investor  Pellinore Bank (pellinore)
                target    Varnish Mines (varnish)
                how       asserted, forecast, affirmed
                said_by   the author
                doubt     Which price is meant, the article does not say.
              quote at 134: >>Were the price to fall, Pellinore Bank would invest in Varnish Mines<<.
            accept, skip, open, quit or help [a/s/o/q/?]: [2 of 2]
            c1/pellinore-lantern: changed since the review: when changed
              curation/extracts/c1.yaml:17:5
              Pellinore Bank invested in Lantern.
                event     investment
                is        c1/@pellinore-lantern
                investor  Pellinore Bank (pellinore)
                target    Lantern (lantern-works)
                how       asserted, actual, affirmed
                said_by   the author
                when      ~2030, which is 2030-01-01 to 2030-12-31
              quote at 287: >>Pellinore Bank invested in Lantern in 2030<<.
            accept, skip, open, quit or help [a/s/o/q/?]: sealed c1/pellinore-lantern

            """,
            run.Out);
        Assert.Equal((0, "1 sealed, 10 held, 1 left (1 skipped)\n"), (run.ExitCode, run.Error));
        Assert.Equal([Varnish], await LeftAsync());
    }

    [Fact]
    public async Task OpenAndHelp_AskAgain_AndTheEndOfTheInputIsQuit()
    {
        var run = await WalkAsync(ScriptedConsole.Saying("o", "what?"));
        Assert.Contains($"[a/s/o/q/?]:   {folder.File("curation/extracts/c1.yaml")}:11:5\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  s, skip    leave it unsealed and go on\n", run.Out, StringComparison.Ordinal);
        Assert.Equal((0, "0 sealed, 10 held, 2 left\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task WhatChangesWhileItIsRead_IsNotSealedButShownAgain()
    {
        var run = await WalkAsync(new(
            (() => Edit("status: forecast, doubt", "status: planned, doubt"), "a"),
            (() => { }, "a"),
            (() => { }, "q")));
        Assert.Contains("  not sealed: it changed while you read; this is how it stands now\nc1/pellinore-varnish: changed since the review: status changed\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("Pellinore Bank plans to invest in Varnish Mines.", run.Out, StringComparison.Ordinal);
        Assert.Equal([Lantern], await LeftAsync());
    }

    [Fact]
    public async Task AnErrorThatComesInWhileItIsRead_SealsNothing()
    {
        var run = await WalkAsync(new(
            (() => Edit("- quote: Pellinore Bank invested", "- quote: Pellinore Bank put money"), "a"),
            (() => { }, "q")));
        Assert.Contains("  not sealed: the files have an error now; run 'kg check'\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("sealed c1/", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CtrlC_LosesNothingThatWasAccepted()
    {
        using var interrupted = new CancellationTokenSource();
        using var forever = new ManualResetEventSlim();
        var console = new ScriptedConsole((() => { }, "a"), (() => { interrupted.Cancel(); forever.Wait(TimeSpan.FromSeconds(20), CancellationToken.None); }, "a"));
        var run = await Run.OfAsync(folder.Root, console, interrupted.Token, "review", "c1");
        forever.Set();
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Equal([Lantern], await LeftAsync());
    }

    [Fact]
    public async Task WhereNothingCanBeWritten_TheWalkEndsWithTheReason_AndTheSealsStayWhole()
    {
        var before = await File.ReadAllTextAsync(folder.File("curation/seals/c1.yaml"), TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder.File("curation/seals/c1.yaml.kg-new"));
        var run = await WalkAsync(ScriptedConsole.Saying("a", "a"));
        Assert.Equal(ExitCode.World, run.ExitCode);
        Assert.StartsWith("kg: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("c1.yaml.kg-new", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(folder.File("curation/seals/c1.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WithoutATerminal_WhatIsToReviewIsListed_AndAllSealsIt()
    {
        var (listed, all, again) = (await ReviewAsync("c1"), await ReviewAsync("c1", "--all"), await ReviewAsync("c1"));
        Assert.Equal(
            """
            curation/extracts/c1.yaml:11:5: c1/pellinore-varnish: changed since the review: status changed
            curation/extracts/c1.yaml:17:5: c1/pellinore-lantern: changed since the review: when changed

            """,
            listed.Out);
        Assert.Equal((1, "2 to review, 10 held; on a terminal 'kg review' walks through them, with --all it seals them unasked\n"), (listed.ExitCode, listed.Error));
        Assert.Equal((0, "sealed c1/pellinore-lantern\nsealed c1/pellinore-varnish\n"), (all.ExitCode, all.Out));
        Assert.Equal(new Run(0, "", "0 to review, 12 held\n"), again);
    }

    [Fact]
    public async Task AnEntityAndAStaleSeal_AreReviewedToo()
    {
        var all = folder.File("curation/entities/all.yaml");
        File.WriteAllText(all, File.ReadAllText(all).Replace("name: Varnish Mines", "name: Varnish Mining", StringComparison.Ordinal), Encoding.UTF8);
        var seals = folder.File("curation/seals/c1.yaml");
        File.WriteAllText(seals, File.ReadAllText(seals).Replace("  quillmark-tessaline:", "  quillmark-gone:", StringComparison.Ordinal), Encoding.UTF8);
        var run = await WalkAsync(ScriptedConsole.Saying("a", "s", "s", "a", "a"));
        Assert.Contains("varnish: changed since the review: name changed\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("sealed varnish\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("removed c1/quillmark-gone\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--all")]
    public async Task AnUnknownArticle_IsAMistakeOfTheCommandLine(params string[] flags)
    {
        var run = await ReviewAsync(["zz", .. flags]);
        Assert.Equal(new Run(ExitCode.Usage, "", "kg: there is no article 'zz'; the articles are c1, g1\n"), run);
    }

    [Fact]
    public async Task AnArticleThatCannotBeReviewed_IsNamed()
    {
        File.Delete(folder.File("seeds/text/c1_courier.txt"));
        var run = await WalkAsync(ScriptedConsole.Saying());
        Assert.Equal((1, "c1: cannot be reviewed: its text is not on this machine, and the quotes are proved by it\n0 sealed, 0 held, 0 left\n"), (run.ExitCode, run.Error));
    }

    private Task<Run> WalkAsync(ScriptedConsole console) => Run.OfAsync(folder.Root, console, TestContext.Current.CancellationToken, "review", "c1");

    private Task<Run> ReviewAsync(params string[] args) => Run.OfAsync(folder.Root, ["review", .. args]);

    private async Task<IEnumerable<string>> LeftAsync() =>
        (await ReviewAsync("c1")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1]["c1/".Length..]);

    private void Edit(string old, string replacement)
    {
        var path = folder.File("curation/extracts/c1.yaml");
        var text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
