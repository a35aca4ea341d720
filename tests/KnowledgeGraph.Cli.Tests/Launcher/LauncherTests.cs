namespace KnowledgeGraph.Cli.Tests;

/// <summary>The launcher <c>kg</c>: what it builds, when, and what it starts.</summary>
public sealed class LauncherTests : IDisposable
{
    private readonly LaunchedTree tree;

    public LauncherTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kg is a shell script; kg.cmd is Windows' own");
        tree = new();
    }

    public void Dispose() => tree.Dispose();

    [Fact]
    public async Task ANativeProgramIsBuiltOnce_AndStarted()
    {
        Assert.Equal((0, "native: ask", "kg: building (once after each change of the sources) ...\n"), await tree.StartAsync());
        Assert.Equal((0, "native: ask", ""), await tree.StartAsync());
        Assert.Equal(["native"], tree.Builds);
    }

    [Fact]
    public async Task WhereNoneCanBeBuilt_ItSaysWhere_AndStartsOneForTheRuntime()
    {
        var (code, output, error) = await tree.StartAsync(cannot: "native crossgen");
        Assert.Equal((0, true), (code, output.StartsWith("runtime: ", StringComparison.Ordinal)));
        Assert.Contains("the feed has no ReadyToRun compiler", error, StringComparison.Ordinal);
        Assert.Contains("not built as a native program", error, StringComparison.Ordinal);
        Assert.Equal("error: no native here\n", File.ReadAllText(tree.At("artifacts/kg/native.log")));
        Assert.Equal(["native", "crossgen", "plain"], tree.Builds);
    }

    [Fact]
    public async Task WhoWantsNone_GetsOneForTheRuntime_WithoutAWord()
    {
        Assert.Equal("kg: building (once after each change of the sources) ...\n", (await tree.StartAsync(native: "no")).Error);
        Assert.Equal(["crossgen"], tree.Builds);
    }

    [Fact]
    public async Task AChangedANewAndADeletedSource_AreEachBuiltAnew()
    {
        await tree.StartAsync();
        await ChangeAsync(() => tree.Write("src/Program.cs", "second"));
        await ChangeAsync(() => tree.Write("src/deeper/New.cs", ""));
        await ChangeAsync(() => File.Delete(tree.At("src/deeper/New.cs")));
        await ChangeAsync(() => tree.Write("Directory.Build.props", ""));
        Assert.Equal(5, tree.Builds.Length);
    }

    [Fact]
    public async Task WhenNothingCanBeBuilt_ItSaysWhatTheBuildSaid_AndTriesAgainNextTime()
    {
        var (code, output, error) = await tree.StartAsync(cannot: "native crossgen plain");
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("error: no plain here\nkg: the build failed; its whole output is in ", error, StringComparison.Ordinal);
        Assert.Equal("native: ask", (await tree.StartAsync()).Output);
    }

    [Fact]
    public async Task StartsAtOneTime_BuildOnce_AndAllAnswer()
    {
        var starts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => tree.StartAsync()));
        Assert.All(starts, start => Assert.Equal((0, "native: ask"), (start.Code, start.Output)));
        Assert.Equal(["native"], tree.Builds);
    }

    private async Task ChangeAsync(Action change)
    {
        await Task.Delay(20, TestContext.Current.CancellationToken);
        change();
        Assert.Equal("native: ask", (await tree.StartAsync()).Output);
    }
}
