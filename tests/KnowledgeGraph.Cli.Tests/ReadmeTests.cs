namespace KnowledgeGraph.Cli.Tests;

/// <summary>The README shows what the program prints, to the letter.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("ask", "investments")]
    [InlineData("ask", "trace", "003/xiangfei-wm")]
    public async Task EachShownAnswer_IsTheRealOne(params string[] args)
    {
        var nowhere = Path.Combine(Path.GetTempPath(), "no-article-texts-here");
        var run = await Run.OfAsync(Tree.Root, [.. args, "--articles", nowhere]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"```\n{run.Error}{run.Out}```\n", File.ReadAllText(Path.Combine(Tree.Root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheShownClaim_StandsInAnExtract()
    {
        var readme = File.ReadAllText(Path.Combine(Tree.Root, "README.md"));
        var begin = readme.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var claim = readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)];
        Assert.Contains(claim, File.ReadAllText(Path.Combine(Tree.Root, "curation", "extracts", "000.yaml")), StringComparison.Ordinal);
    }
}
