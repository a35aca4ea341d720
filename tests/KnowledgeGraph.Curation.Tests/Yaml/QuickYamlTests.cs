using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Robustness;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Tests.Yaml;

/// <summary>What the quick reading gives, the walk over the library's tokens gives too, without a finding; on whole files and on broken ones.</summary>
public sealed class QuickYamlTests
{
    private static int Times => int.TryParse(Environment.GetEnvironmentVariable("KG_MUTATIONS"), out var asked) ? asked : 20_000;

    [Fact]
    public void Nearly_every_file_of_the_repository_is_read_quickly()
    {
        const int atMostOneIn = 10;
        var slow = Files().Count(file => QuickYaml.TryRead(file.Path, YamlSource.Decode(file, new())) is null);
        Assert.InRange(slow * atMostOneIn, 0, Files().Count());
    }

    [Fact]
    public void Every_file_gives_the_same_nodes_at_the_same_places() => Assert.All(Files().Concat(SpecFolder.Base().Files), file => AssertSame(file));

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("a: >-\n  b\n  c\n\n\nd: e\n")]
    [InlineData("a: |\n  b\n  c\nd: e\n")]
    [InlineData("a: >-\n  b\n\n  c\nd: e\n")]
    [InlineData("a: >-\n  b\n")]
    [InlineData("a: >-\n  b")]
    [InlineData("a: >-\n  b\n # c\nd: e\n")]
    [InlineData("a: >-\n  b\n   c\nd: e\n")]
    [InlineData("a:\n- b\n- c: d\n  e: f\ng: h\n")]
    [InlineData("a:\n  - b\n  - [c, {d: e}]\n")]
    [InlineData("- - a\n")]
    [InlineData("- a\n  b\n")]
    [InlineData("a: b # c\n# d\ne: f\n")]
    [InlineData("a: b #c\n")]
    [InlineData("a: b# c\n")]
    [InlineData("a: 'b'#c\n")]
    [InlineData("a: 'b' # c\n")]
    [InlineData("'a': \"b\"\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a: {b: c, d: 'e, f', \"g\": [h, i]}\n")]
    [InlineData("a: {b: c:d, e: f/g}\n")]
    [InlineData("a: {b: c,d: e}\n")]
    [InlineData("a: {b:c}\n")]
    [InlineData("a: {b: }\n")]
    [InlineData("a: [b, , c]\n")]
    [InlineData("a: [b, ]\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: []\nb: {}\n")]
    [InlineData("[]\n")]
    [InlineData("{}\n")]
    [InlineData("a: -1\nb: - c\n")]
    [InlineData("a: ~2021\nb: *c\n")]
    [InlineData("a b: c d\n")]
    [InlineData("a : b\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n  b: c\n d: e\n")]
    [InlineData("a:\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("--- a\n")]
    [InlineData("...\n")]
    [InlineData("a: ...\n")]
    [InlineData("a: b\n...\n")]
    [InlineData(" a: b\n")]
    [InlineData("a: b")]
    [InlineData("a: {b: c} d\n")]
    [InlineData("a: {b: c}\n  d\n")]
    [InlineData("a: 'b'\n  c\n")]
    [InlineData("a: {b: c #d}\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a: 𠮷\nb: {c: 𠮷}\n")]
    [InlineData("a: b   \nc: d\n")]
    [InlineData("a: \n  b: c\n")]
    public void A_small_file_gives_the_same(string text) => AssertSame(new("a.yaml", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_broken_file_gives_the_same()
    {
        var random = new Random(20261122);
        SourceFile[] files = [.. SpecFolder.Base().Files.Where(IsYaml), .. Files()];
        var quick = 0;
        for (var i = 0; i < Times; i++)
        {
            var file = files[random.Next(files.Length)];
            var whole = file.Bytes.Length < 4000 ? file.Bytes : Part(file.Bytes, random);
            quick += AssertSame(new(file.Path, Mutation.Of(whole, random))) ? 1 : 0;
        }

        Assert.True(quick > Times / 20, $"only {quick} of {Times} were read quickly");
    }

    /// <summary>Some lines out of a long file, so that a slip in them is not lost among the rest.</summary>
    private static byte[] Part(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var first = random.Next(lines.Length - 1);
        while (first > 0 && (lines[first].Length == 0 || lines[first][0] is ' ' or '#'))
        {
            first--;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Skip(first).Take(30)) + "\n");
    }

    /// <returns>Whether the file was read quickly.</returns>
    private static bool AssertSame(SourceFile file)
    {
        var findings = new Findings();
        var text = YamlSource.Decode(file, findings);
        if (findings.Own.Count > 0 || QuickYaml.TryRead(file.Path, text) is not { } quick)
        {
            return false;
        }

        var walked = YamlWalk.Walk(file, text, isShortened: false, findings);
        Assert.True(findings.Own.Count == 0 && walked is not null, $"{string.Join('\n', findings.Own)}\n{text}");
        Assert.Equal(Shown(walked!), Shown(quick));
        return true;
    }

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{Where(node)}'{scalar.Text}'",
        YamlSequence list => $"{Where(node)}[{string.Join(", ", list.Items.Select(Shown))}]",
        YamlMapping { IsCut: false } mapping => $"{Where(node)}{{{string.Join(", ", mapping.Entries.Select(entry => $"{Shown(entry.Key)}: {Shown(entry.Value)}"))}}}",
        _ => "cut",
    };

    private static string Where(YamlNode node) => $"{node.Place.Line}:{node.Place.Column}";

    private static IEnumerable<SourceFile> Files() => FolderLoader.Load(RepositoryTests.Repository(), TestContext.Current.CancellationToken).Files.Where(IsYaml);

    private static bool IsYaml(SourceFile file) => file.Path.EndsWith(".yaml", StringComparison.Ordinal);
}
