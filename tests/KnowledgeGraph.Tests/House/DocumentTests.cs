using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>What the documents point at is there.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EachLink_LeadsToAFile(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        var links = Link().Matches(File.ReadAllText(document)).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));
        Assert.Equal([], links.Where(link => !Path.Exists(Path.Combine(folder, link))));
    }

    [Fact]
    public void EachStartingPointOfTheMap_Exists()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md")).Select(line => MapRow().Match(line)).Where(match => match.Success).ToList();
        Assert.Equal(9, rows.Count);
        var starts = rows.SelectMany(row => row.Groups[2].Value.Split(',').Select(start => Path.Combine("src", row.Groups[1].Value, start.Trim(' ', '`'))));
        Assert.Equal([], starts.Where(start => !Path.Exists(Path.Combine(Repository.Root, start))));
    }

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| `(KnowledgeGraph[.A-Za-z0-9]*)` \|.*\| ([^|]+) \|$")]
    private static partial Regex MapRow();
}
