using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What <c>kg check</c> gives to other programs.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private readonly CopiedFolder folder = new(Tree.Invented);

    public CheckFormatTests()
    {
        // One error behind an astral character, one warning; a file's name that an address must escape.
        File.AppendAllText(folder.File("curation/extracts/c1.yaml"), "- {skip: \"𠮷\", from: \"100 %\", odd: 1}\n", Encoding.UTF8);
        File.WriteAllText(folder.File("curation/entities/a, b.yaml"), "odd-one: {kind: company, name: Odd One}\nwrong: {kind: compny, name: W}\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sarif_NamesRulesAndPlaces()
    {
        var run = await Run.OfAsync(folder.Root, "check", "--format", "sarif");
        using var log = JsonDocument.Parse(run.Out);
        var sarif = log.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal("utf16CodeUnits", sarif.GetProperty("columnKind").GetString());
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.EndsWith("See docs/diagnostics.md.", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal));
        foreach (var result in sarif.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.Equal(result.GetProperty("level").GetString(), rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        }
    }

    [Fact]
    public async Task Sarif_GivesTheSamePlacesAsTheText()
    {
        var text = await Run.OfAsync(folder.Root, "check");
        var sarif = await Run.OfAsync(folder.Root, "check", "--format", "sarif");
        using var log = JsonDocument.Parse(sarif.Out);
        var lines = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Line);
        Assert.Equal(text.Out.TrimEnd('\n').Split('\n'), lines);
        Assert.Contains("a%2C%20b.yaml", sarif.Out, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("curation/extracts/c1.yaml:18:31: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sarif_OfNothingFound_HasNoResults()
    {
        var run = await Run.OfAsync(Tree.Invented, "check", "--format", "sarif");
        using var log = JsonDocument.Parse(run.Out);
        Assert.Equal((ExitCode.Done, 0), (run.ExitCode, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength()));
    }

    [Fact]
    public async Task GitHub_EscapesWhatItsCommandsGiveAMeaning()
    {
        var run = await Run.OfAsync(Path.GetDirectoryName(folder.Root)!, "check", "--folder", folder.Root, "--format", "github");
        var name = Path.GetFileName(folder.Root);
        Assert.Contains($"::error file={name}/curation/entities/a%2C b.yaml,line=2,col=15,title=KG313::no kind 'compny' in schema/kinds.yaml; did you mean 'company'?\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"::error file={name}/curation/extracts/c1.yaml,line=18,col=", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.TrimEnd('\n').Split('\n'), line => Assert.Matches("^::(error|warning) file=", line));
    }

    [Fact]
    public async Task GitHub_EscapesPercentAndLineEndsInAMessage()
    {
        File.WriteAllText(folder.File("curation/judgements.yaml"), "- {same: [pellinore, \"50 %\\nx\"], keep: pellinore, basis: b, by: c, on: 2030-01-01}\n");
        var run = await Run.OfAsync(folder.Root, "check", "--format", "github");
        Assert.Contains("::no entity '50 %25%0Ax' in the registry", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownFormat_IsAMistakeOfTheCommandLine()
    {
        var run = await Run.OfAsync(folder.Root, "check", "--format", "xml");
        Assert.Equal(new Run(ExitCode.Usage, "", "kg: --format: 'xml' is none of text, json, sarif and github. See kg check --help\n"), run);
    }

    private static string Line(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var (file, region) = (place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, place.GetProperty("region"));
        return $"{Uri.UnescapeDataString(file)}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}: {result.GetProperty("level")} {result.GetProperty("ruleId")}: {result.GetProperty("message").GetProperty("text")}";
    }
}
