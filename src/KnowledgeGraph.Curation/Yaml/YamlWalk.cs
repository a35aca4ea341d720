using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>One walk over a file's tokens into nodes with places, by the grammar of YAML 1.2. What stands before a syntax error is kept.</summary>
internal sealed partial class YamlWalk
{
    private const int MostDepth = 24;

    private readonly string path;
    private readonly string text;
    private readonly YamlTokens tokens;
    private readonly Findings findings;
    private bool isTooDeep;

    private YamlWalk(string path, string text, Findings findings, bool isShortened) =>
        (this.path, this.text, this.findings, tokens) = (path, text, findings, new(path, text, findings, isShortened));

    /// <summary>The file's only document; null where it has none.</summary>
    public static YamlNode? Read(SourceFile file, Findings findings)
    {
        var before = findings.Own.Count;
        var text = YamlSource.Decode(file, findings);
        var isShortened = findings.Own.Count > before;
        return !isShortened && QuickYaml.TryRead(file.Path, text) is { } quick ? quick : Walk(file, text, isShortened, findings);
    }

    /// <summary>By the library's tokens, whatever the file holds.</summary>
    internal static YamlNode? Walk(SourceFile file, string text, bool isShortened, Findings findings)
    {
        var walk = new YamlWalk(file.Path, text, findings, isShortened);
        var root = walk.Document();
        findings.IsIncomplete |= isShortened || walk.tokens.IsCut;
        if (isShortened && root is YamlMapping mapping)
        {
            mapping.IsCut = true;
        }

        if (root is null && !isShortened && !walk.tokens.IsCut)
        {
            findings.Add(YamlErrors.EmptyFile(new(file.Path, 1, 1)));
        }

        return walk.isTooDeep ? null : root;
    }

    private YamlNode? Document()
    {
        tokens.Advance();
        while (tokens.Current is StreamStart or VersionDirective or TagDirective)
        {
            tokens.Advance();
        }

        if (tokens.Current is DocumentStart)
        {
            tokens.Advance();
        }

        if (tokens.Current is null or StreamEnd or DocumentStart or DocumentEnd)
        {
            return null;
        }

        var root = Node(0, InBlock.Yes);
        while (tokens.Current is DocumentEnd)
        {
            tokens.Advance();
        }

        if (tokens.Current is DocumentStart second)
        {
            findings.Add(YamlErrors.SecondDocument(tokens.PlaceOf(second.Start)));
        }
        else if (tokens.Current is not (null or StreamEnd))
        {
            tokens.Refuse("the document has ended before this");
        }

        return root;
    }

    /// <summary>Reads the node that begins at the current token, up to the token after it; null where there is none to keep.</summary>
    private YamlNode? Node(int depth, InBlock block)
    {
        CheckDecorations();
        switch (tokens.Current)
        {
            case Scalar scalar:
                CheckComment(scalar);
                CheckCharacters(scalar);
                tokens.Advance();
                return new YamlScalar(tokens.PlaceOf(scalar.Start), scalar.Value);
            case AnchorAlias alias:
                findings.Add(YamlErrors.Alias(tokens.PlaceOf(alias.Start), $"*{alias.Value}"));
                tokens.Advance();
                return null;
            case FlowSequenceStart or FlowMappingStart or BlockSequenceStart or BlockMappingStart or BlockEntry when depth == MostDepth:
                findings.Add(YamlErrors.TooDeep(tokens.PlaceOf(tokens.Current.Start), MostDepth));
                isTooDeep = true;
                tokens.Stop();
                return null;
            case FlowSequenceStart start:
                return FlowSequence(start, depth + 1);
            case FlowMappingStart start:
                return FlowMapping(start, depth + 1);
            case BlockSequenceStart start when block != InBlock.No:
                return BlockSequence(start, depth + 1);
            case BlockMappingStart start when block != InBlock.No:
                return BlockMapping(start, depth + 1);
            case BlockEntry entry when block == InBlock.AsValue:
                return IndentlessSequence(entry, depth + 1);
            case null:
                return null;
            default:
                tokens.Refuse("a value is expected here");
                return null;
        }
    }

    private void CheckDecorations()
    {
        while (tokens.Current is Anchor or Tag)
        {
            var place = tokens.PlaceOf(tokens.Current.Start);
            findings.Add(tokens.Current is Tag tag ? YamlErrors.Tag(place, tag.Handle + tag.Suffix) : YamlErrors.Alias(place, $"&{((Anchor)tokens.Current).Value}"));
            tokens.Advance();
        }
    }

    private void CheckCharacters(Scalar scalar)
    {
        foreach (var c in scalar.Value)
        {
            if (YamlSource.IsControl(c))
            {
                findings.Add(YamlErrors.ControlCharacter(tokens.PlaceOf(scalar.Start), c));
                return;
            }
        }
    }

    /// <summary>A comment right after a plain value, its '#' without a space, is more likely a value cut short: <c>ranks #1</c>.</summary>
    private void CheckComment(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return;
        }

        var at = (int)scalar.End.Index;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        if (at + 1 < text.Length && text[at] == '#' && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '#')
        {
            var end = text.IndexOf('\n', at);
            findings.Add(YamlErrors.CutByComment(tokens.PlaceOf(scalar.Start), text[at..(end < 0 ? text.Length : end)].TrimEnd()));
        }
    }

    /// <summary>Where a node stands, and so which tokens may begin it.</summary>
    private enum InBlock
    {
        /// <summary>Within brackets or braces: no block may begin.</summary>
        No,
        Yes,

        /// <summary>As the value of a block's key: a list need not be indented.</summary>
        AsValue,
    }
}
