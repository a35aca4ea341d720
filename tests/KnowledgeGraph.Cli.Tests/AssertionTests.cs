namespace KnowledgeGraph.Cli.Tests;

/// <summary>What is asserted of the data set holds up a publish, and no answer.</summary>
public sealed class AssertionTests : IDisposable
{
    private readonly CopiedFolder data = new(Tree.Invented);

    public AssertionTests() => File.WriteAllText(data.File("curation/assertions.yaml"), "minimum:\n  articles:\n    g1: {claims: 100}\n");

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Check_EndsWithTheFinding()
    {
        var run = await Run.OfAsync(data.Root, "check");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("curation/assertions.yaml:3:18: error KG621: claims of 'g1': 7, and 100 is the least; find what was lost, or lower the minimum and say why\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("apply")]
    public async Task APublish_IsRefusedBeforeTheServerIsAsked(string verb)
    {
        var run = await Run.OfAsync(data.Root, verb, "--store", "http://localhost:1");
        Assert.Equal((ExitCode.Findings, "kg: there is 1 error in the files, and nothing is published from such: see kg check\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Answers_DoNotWaitForIt()
    {
        var (before, after) = (await Run.OfAsync(Tree.Invented, "ask", "investments"), await Run.OfAsync(data.Root, "ask", "investments"));
        Assert.Equal(before, after);
    }
}
