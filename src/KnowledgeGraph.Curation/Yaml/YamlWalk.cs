using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>One walk over a file's parser events into nodes with places. What stands before a syntax error is kept.</summary>
internal sealed partial class YamlWalk
{
    private const int MostDepth = 24;

    private readonly string path;
    private readonly string text;
    private readonly Parser parser;
    private readonly Findings findings;
    private readonly bool isShortened;
    private bool isCut;
    private bool isTooDeep;

    /// <param name="isShortened">Whether the text ends at a byte that could not be read, which is reported already.</param>
    private YamlWalk(string path, string text, Findings findings, bool isShortened) =>
        (this.path, this.text, this.findings, this.isShortened, parser) = (path, text, findings, isShortened, new(new Scanner(new StringReader(text))));

    /// <summary>The file's only document; null where it has none.</summary>
    public static YamlNode? Read(SourceFile file, Findings findings)
    {
        var before = findings.All.Count;
        var text = YamlSource.Decode(file, findings);
        return new YamlWalk(file.Path, text, findings, isShortened: findings.All.Count > before).Document();
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        if (Next() && Next() && parser.Current is DocumentStart && Next())
        {
            root = Node(depth: 0);
            if (!isCut && Next() && Next() && parser.Current is DocumentStart second)
            {
                findings.Add(YamlErrors.SecondDocument(At(second.Start)));
            }
        }

        findings.IsIncomplete |= isCut || isShortened;
        if (isShortened && root is YamlMapping mapping)
        {
            mapping.IsCut = true;
        }

        if (isTooDeep)
        {
            return null;
        }

        if (root is null && !isCut && !isShortened)
        {
            findings.Add(YamlErrors.EmptyFile(new(path, 1, 1)));
        }

        return root;
    }

    /// <summary>Reads the node that the current event begins, up to its last event; null where there is none to keep.</summary>
    private YamlNode? Node(int depth)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                CheckDecorations(scalar);
                CheckComment(scalar);
                return new YamlScalar(At(scalar.Start), scalar.Value);
            case AnchorAlias alias:
                findings.Add(YamlErrors.Alias(At(alias.Start), $"*{alias.Value}"));
                return null;
            case NodeEvent start when depth == MostDepth:
                findings.Add(YamlErrors.TooDeep(At(start.Start), MostDepth));
                isCut = isTooDeep = true;
                return null;
            case MappingStart start:
                CheckDecorations(start);
                return Mapping(start, depth);
            case SequenceStart start:
                CheckDecorations(start);
                return Sequence(start, depth);
            default:
                return null;
        }
    }

    private YamlSequence Sequence(SequenceStart start, int depth)
    {
        var sequence = new YamlSequence(At(start.Start));
        while (Next() && parser.Current is not SequenceEnd)
        {
            if (IsAbsent(parser.Current))
            {
                findings.Add(YamlErrors.EmptyItem(At(parser.Current!.Start)));
            }
            else if (Node(depth + 1) is { } item)
            {
                sequence.Items.Add(item);
            }
        }

        return sequence;
    }

    private YamlMapping Mapping(MappingStart start, int depth)
    {
        var mapping = new YamlMapping(At(start.Start));
        while (Next() && parser.Current is not MappingEnd)
        {
            Entry(mapping, start.Style, depth);
        }

        mapping.IsCut = isCut;
        return mapping;
    }

    private void Entry(YamlMapping mapping, MappingStyle style, int depth)
    {
        var key = Node(depth + 1);
        if (isCut || !Next())
        {
            return;
        }

        var isAbsent = IsAbsent(parser.Current);
        var value = isAbsent ? null : Node(depth + 1);
        if (key is not YamlScalar name)
        {
            if (key is not null)
            {
                findings.Add(YamlErrors.KeyNotText(key.Place, key.Shape));
            }
        }
        else if (isAbsent)
        {
            findings.Add(style == MappingStyle.Flow && mapping.Entries is [.., { Value: YamlScalar before }]
                ? YamlErrors.CommaInFlowMap(name.Place, name.Text, before.Text)
                : YamlErrors.NoValue(name.Place, name.Text));
        }
        else if (mapping.Entries.Find(entry => entry.Key.Text == name.Text) is { } first)
        {
            findings.Add(YamlErrors.DuplicateKey(name.Place, name.Text, first.Key.Place));
        }
        else if (value is not null)
        {
            mapping.Entries.Add(new(name, value));
        }
    }

    /// <summary>Whether nothing is written where a value is expected; <c>""</c> is something.</summary>
    private static bool IsAbsent(ParsingEvent? current) => current is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 };

    private void CheckDecorations(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            findings.Add(YamlErrors.Alias(At(node.Start), $"&{node.Anchor.Value}"));
        }

        if (!node.Tag.IsEmpty)
        {
            findings.Add(YamlErrors.Tag(At(node.Start), node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        }
    }

    private Place At(in Mark mark) => new(path, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
