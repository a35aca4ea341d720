using System.Text;

namespace KnowledgeGraph.Curation.Tests.Specs;

/// <summary>Every code of the catalogue has a spec with that one defect, and stands in docs/diagnostics.md, which is made of the specs.</summary>
[Collection("specs")]
public sealed class CatalogueTests
{
    private static string Repository => Path.GetFullPath(Path.Combine(SpecFile.Folder, "..", "..", ".."));

    [Fact]
    public void Every_code_is_given_by_one_factory()
    {
        var codes = Codes().ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_spec_with_that_one_defect()
    {
        var specs = Fixtures().ToDictionary(fixture => fixture.Code, fixture => fixture.Diagnostics);
        Assert.Equal(Codes().Order(StringComparer.Ordinal), specs.Keys.Order(StringComparer.Ordinal));
        Assert.All(specs, spec => Assert.All(spec.Value, line => Assert.Contains($" {spec.Key}: ", line)));
        Assert.All(specs.Values, diagnostics => Assert.NotEmpty(diagnostics));
    }

    [Fact]
    public void Every_code_is_documented()
    {
        var text = new StringBuilder(
            """
            # Diagnostics

            What `kg check` finds. Errors stop a publish, and the article they belong to is left out of answers; warnings do neither, but those on seals (KG7xx) say which claims are left out.
            A code never changes its meaning and is never used again. This page is made from the specs in tests/KnowledgeGraph.Curation.Tests/specs
            (run its tests with `KG_FILL=1`, twice), so each message below is one that the program gave.


            """);
        foreach (var area in Fixtures().GroupBy(fixture => fixture.Code[..3]))
        {
            text.Append($"## {area.Key}xx: {AreaOf(area.Key)}\n\n");
            foreach (var (code, title, diagnostics) in area)
            {
                text.Append($"**{code}** {title}\n\n    {string.Join("\n    ", diagnostics)}\n\n");
            }
        }

        var path = Path.Combine(Repository, "docs", "diagnostics.md");
        if (SpecTests.IsFilling)
        {
            File.WriteAllText(path, text.ToString().TrimEnd('\n') + "\n");
        }

        Assert.Equal(text.ToString().TrimEnd('\n') + "\n", File.ReadAllText(path));
    }

    private static string AreaOf(string prefix) => prefix switch
    {
        "KG0" => "YAML",
        "KG1" => "the vocabulary",
        "KG2" => "keys and values",
        "KG3" => "references and kinds",
        "KG4" => "articles and quotes",
        "KG5" => "passages and claims",
        "KG6" => "the registry, judgements and assertions",
        "KG7" => "seals",
        "KG8" => "numbers",
        "KG9" => "whether the quotes carry their claims",
        _ => throw new ArgumentException($"no area for {prefix}"),
    };

    /// <summary>Codes as the catalogue's source writes them, one a factory.</summary>
    private static IEnumerable<string> Codes() => Directory.EnumerateFiles(Path.Combine(Repository, "src", "KnowledgeGraph.Curation", "Diagnostics"), "*.cs")
        .SelectMany(path => File.ReadAllText(path).Split('"')).Where(text => text.Length == 5 && text.StartsWith("KG", StringComparison.Ordinal));

    private static IEnumerable<(string Code, string Title, string[] Diagnostics)> Fixtures() => SpecFile.Names()
        .Where(name => Path.GetFileName(name).StartsWith("KG", StringComparison.Ordinal)).Select(SpecFile.Read)
        .Select(spec => (Path.GetFileName(spec.Path)[..5], spec.Title, (spec.Expected("diagnostics") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        .OrderBy(fixture => fixture.Item1, StringComparer.Ordinal);
}
