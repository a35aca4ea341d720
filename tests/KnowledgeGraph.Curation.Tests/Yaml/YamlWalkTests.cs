using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Tests.Robustness;
using KnowledgeGraph.Curation.Tests.Specs;
using KnowledgeGraph.Curation.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Curation.Tests.Yaml;

/// <summary>The walk over tokens reads what the library's own parser reads, and refuses what it refuses.</summary>
public sealed class YamlWalkTests
{
    [Theory]
    [InlineData("a: b")]
    [InlineData("- a\n- - b\n  - c\n-\n  d: e")]
    [InlineData("a:\n- b\n- c\nd: e")]
    [InlineData("a: [b, {c: d}, [e, f], g: h]\ni: {j: [k], l: m,}")]
    [InlineData("a: >-\n  b\n  c\n\nd: |\n  e\n   f\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("'a': \"b\\n\\u00e9\"")]
    [InlineData("%YAML 1.2\n---\na: b\n...\n")]
    [InlineData("a: b: c")]
    [InlineData("[a, , b]")]
    [InlineData("[a, b")]
    [InlineData("{a: b, c}")]
    [InlineData("a: \"b")]
    [InlineData("a: @b")]
    [InlineData("- a\nb: c")]
    [InlineData("a: b\n c: d")]
    [InlineData("a\nb: c")]
    [InlineData("]")]
    [InlineData("a: *b")]
    public void Agrees_with_the_parser(string text) => Compare(text);

    [Fact]
    public void Agrees_with_the_parser_on_broken_files()
    {
        var files = TestFiles.Reviewed();
        var random = new Random(7);
        foreach (var path in files.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            for (var i = 0; i < 60; i++)
            {
                Compare(Encoding.UTF8.GetString(Mutation.Of(files.Bytes(path), random)).Split('\0', '\uFFFD', '\uFEFF')[0]);
            }
        }
    }

    /// <summary>The parser lets a comma be missing before a plain word in braces, and an alias stand where a key belongs; the walk lets neither pass.</summary>
    private static readonly string[] Stricter = ["expected ',' or '}'", "expected key"];

    private static void Compare(string text)
    {
        var findings = new Findings();
        var root = YamlWalk.Read(new("a.yaml", Encoding.UTF8.GetBytes(text)), findings);
        var expected = ParserTree.Of(text);
        if (expected == ParserTree.Stumbled)
        {
            return;
        }

        var isRefused = findings.Own.Any(found => found.Code == "KG001");
        if (expected is null)
        {
            Assert.True(isRefused || findings.Own.Any(found => found.Code == "KG015"), text);
        }
        else if (findings.Own.Count == 0)
        {
            Assert.Equal(expected, Write(root!));
        }
        else if (!findings.Own.Any(found => Stricter.Any(found.Message.Contains)))
        {
            Assert.False(isRefused, $"{findings.Own[0]}\n{text}");
        }
    }

    private static string Write(YamlNode node) => node switch
    {
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Write(entry.Key)}: {Write(entry.Value)}"))}}}",
        _ => $"{node.Place.Line}:{node.Place.Column} '{node}'",
    };

    /// <summary>The first document as the library's parser reads it; null where it refuses the file.</summary>
    private static class ParserTree
    {
        /// <summary>The parser threw what no YAML error is, so there is nothing to agree with.</summary>
        public const string Stumbled = "stumbled";

        public static string? Of(string text)
        {
            try
            {
                var parser = new Parser(new Scanner(new StringReader(text)));
                parser.MoveNext();
                parser.MoveNext();
                var tree = parser.Current is DocumentStart && parser.MoveNext() ? Node(parser) : "";
                while (parser.MoveNext())
                {
                }

                return tree;
            }
            catch (YamlException)
            {
                return null;
            }
            catch (InvalidOperationException)
            {
                return Stumbled;
            }
        }

        private static string Node(Parser parser)
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    return $"{scalar.Start.Line}:{scalar.Start.Column} '{scalar.Value}'";
                case SequenceStart:
                    var items = new List<string>();
                    while (parser.MoveNext() && parser.Current is not SequenceEnd)
                    {
                        items.Add(Node(parser));
                    }

                    return $"[{string.Join(", ", items)}]";
                case MappingStart:
                    var entries = new List<string>();
                    while (parser.MoveNext() && parser.Current is not MappingEnd)
                    {
                        var key = Node(parser);
                        parser.MoveNext();
                        entries.Add($"{key}: {Node(parser)}");
                    }

                    return $"{{{string.Join(", ", entries)}}}";
                default:
                    return parser.Current!.ToString()!;
            }
        }
    }
}
