using System.Xml.Linq;

namespace KnowledgeGraph.Tests.House;

/// <summary>Who may reference whom. A project or package that is not in this table is not allowed.</summary>
public class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KnowledgeGraph.Model"] = [],
        ["KnowledgeGraph.Store"] = [],
        ["KnowledgeGraph.Curation"] = ["KnowledgeGraph.Model", "YamlDotNet"],
        ["KnowledgeGraph.Cypher"] = ["KnowledgeGraph.Store"],
        ["KnowledgeGraph.Neo4j"] = ["KnowledgeGraph.Store", "Neo4j.Driver"],
        ["KnowledgeGraph.Publishing"] = ["KnowledgeGraph.Model", "KnowledgeGraph.Store"],
        ["KnowledgeGraph.Queries"] = ["KnowledgeGraph.Model", "KnowledgeGraph.Store"],
        ["KnowledgeGraph"] =
        [
            "KnowledgeGraph.Model", "KnowledgeGraph.Store", "KnowledgeGraph.Curation", "KnowledgeGraph.Cypher", "KnowledgeGraph.Neo4j",
            "KnowledgeGraph.Publishing", "KnowledgeGraph.Queries",
        ],
        ["KnowledgeGraph.Cli"] = ["KnowledgeGraph", "System.CommandLine", "Spectre.Console", "Microsoft.Extensions.Hosting"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void EachProject_ReferencesOnlyWhatItMay(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is not in the table of projects");
        Assert.Equal([], References(file).Except(allowed));
    }

    [Fact]
    public void EveryProjectOfTheTable_Exists() => Assert.Equal(Allowed.Keys.Order(), Projects.Select(row => Path.GetFileNameWithoutExtension(row.Data)).Order());

    [Fact]
    public void EachTestProject_BelongsToAProject()
    {
        var tests = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests"), "*.Tests").Select(folder => Path.GetFileName(folder)!);
        Assert.Equal([], tests.Select(name => name[..^".Tests".Length]).Except(Allowed.Keys));
    }

    private static IEnumerable<string> References(string file)
    {
        var project = XDocument.Load(file);
        return project.Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value))
            .Concat(project.Descendants("PackageReference").Select(item => item.Attribute("Include")!.Value));
    }
}
