using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using KnowledgeGraph.Cli.CommandLine;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>docs/cli.md says what the program does.</summary>
public class DocumentTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Tree.Root, "docs", "cli.md"));

    [Fact]
    public void EveryExitCode_IsInTheTable()
    {
        var codes = typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(int)).Select(field => (int)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\n| {code} | "), Page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryVerbAndOption_IsNamed()
    {
        var root = Root.Create(new(TextReader.Null, TextWriter.Null, TextWriter.Null, Display.Plain, "", null));
        foreach (var (command, name) in Verbs(root, "kg"))
        {
            Assert.Contains($"`{name}", Page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(option => option.Name is not ("--help" or "--version")), option => Assert.Contains(option.Name, Page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("ask investments", "ask", "investments")]
    [InlineData("ask investments --chain", "ask", "investments", "--chain")]
    [InlineData("ask trace", "ask", "trace", "c1/pellinore-lantern")]
    [InlineData("ask claims", "ask", "claims", "--about", "varnish")]
    [InlineData("ask figures", "ask", "figures", "--of", "varnish")]
    [InlineData("ask profile", "ask", "profile", "varnish")]
    [InlineData("articles", "articles")]
    [InlineData("coverage", "coverage", "--all")]
    public async Task JsonColumns_AreThoseOfTheContract(string entry, params string[] args)
    {
        var run = await Run.OfAsync(Tree.Invented, [.. args, "--format", "json"]);
        using var rows = JsonDocument.Parse(run.Out);
        var row = Page.Split('\n').Single(line => line.StartsWith($"| `{entry}` | `", StringComparison.Ordinal));
        var columns = row.Split('|')[2].Split(',').Select(column => column.Trim(' ', '`'));
        Assert.NotEqual(0, rows.RootElement.GetArrayLength());
        Assert.All(rows.RootElement.EnumerateArray(), found => Assert.Equal(columns, found.EnumerateObject().Select(property => property.Name)));
    }

    private static IEnumerable<(Command Command, string Name)> Verbs(Command command, string name) =>
        command.Subcommands.SelectMany(verb => Verbs(verb, $"{name} {verb.Name}")).Concat(command is Verb ? [(command, name)] : []);
}
