namespace KnowledgeGraph.Cli.Tests.Specs;

/// <summary>
/// Runs every file tests/specs/*/*.spec in the folder's own data, or in the repository's where it has none. With KG_FILL=1 the files are written
/// anew, for review.
/// </summary>
public class SpecTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Tree.Specs, "*.spec", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(Tree.Specs, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EachCommand_GivesWhatIsWritten(string file)
    {
        var path = Path.Combine(Tree.Specs, file);
        var data = Path.Combine(Path.GetDirectoryName(path)!, "data");
        var spec = Spec.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var seen = new List<SpecCase>();
        foreach (var each in spec.Cases)
        {
            var run = await RunAsync(each, data);
            seen.Add(each with { Written = each.WithResult(run) });
        }

        var result = (spec with { Cases = seen }).ToString();
        if (Environment.GetEnvironmentVariable("KG_FILL") == "1")
        {
            await File.WriteAllTextAsync(path, result, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.NotEmpty(seen);
            Assert.Equal(spec.ToString(), result, ignoreLineEndingDifferences: true);
        }
    }

    /// <summary>The repository's own articles are asked without their texts, so that the answers are the same on every machine.</summary>
    private static Task<Run> RunAsync(SpecCase each, string data) => Directory.Exists(data)
        ? Run.OfAsync(data, each.Input, Display.Plain, each.Arguments)
        : Run.OfAsync(Tree.Root, each.Input, Display.Plain, [.. each.Arguments, "--articles", Path.Combine(Tree.Specs, "no-texts")]);
}
