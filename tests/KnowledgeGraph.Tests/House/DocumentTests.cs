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

    [Theory]
    [MemberData(nameof(Documents))]
    public void EachLinkWithAHeading_LeadsToIt(string document)
    {
        var links = LinkToHeading().Matches(File.ReadAllText(document)).Select(match => (File: match.Groups[1].Value, Heading: match.Groups[2].Value));
        Assert.Equal([], links.Where(link => !Headings(link.File == "" ? document : Path.Combine(Path.GetDirectoryName(document)!, link.File)).Contains(link.Heading)));
    }

    [Fact]
    public void EachStartingPointOfTheMap_Exists()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md")).Select(line => MapRow().Match(line)).Where(match => match.Success).ToList();
        Assert.Equal(9, rows.Count);
        var starts = rows.SelectMany(row => row.Groups[2].Value.Split(',').Select(start => Path.Combine("src", row.Groups[1].Value, start.Trim(' ', '`'))));
        Assert.Equal([], starts.Where(start => !Path.Exists(Path.Combine(Repository.Root, start))));
    }

    /// <summary>As a forge names them in links: small letters and digits, a hyphen for each space, all else left out.</summary>
    private static IEnumerable<string> Headings(string document) =>
        from line in File.ReadLines(document)
        where line.StartsWith('#')
        select string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\(([^):#]*)#([^)]+)\)")]
    private static partial Regex LinkToHeading();

    [GeneratedRegex(@"^\| `(KnowledgeGraph[.A-Za-z0-9]*)` \|.*\| ([^|]+) \|$")]
    private static partial Regex MapRow();
}
