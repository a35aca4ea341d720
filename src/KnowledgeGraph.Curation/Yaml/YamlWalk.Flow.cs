using KnowledgeGraph.Curation.Diagnostics;
using YamlDotNet.Core.Tokens;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>Lists in brackets and mappings in braces.</summary>
internal sealed partial class YamlWalk
{
    private YamlSequence FlowSequence(FlowSequenceStart start, int depth)
    {
        var sequence = new YamlSequence(tokens.PlaceOf(start.Start));
        tokens.Advance();
        for (var isFirst = true; tokens.Current is not (null or FlowSequenceEnd); isFirst = false)
        {
            PassComma(isFirst, "expected ',' or ']'");
            if (tokens.Current is not (null or FlowSequenceEnd) && (tokens.Current is Key ? Pair(depth) : Node(depth, InBlock.No)) is { } item)
            {
                sequence.Items.Add(item);
            }
        }

        tokens.Advance();
        return sequence;
    }

    private YamlMapping FlowMapping(FlowMappingStart start, int depth)
    {
        var mapping = new YamlMapping(tokens.PlaceOf(start.Start));
        tokens.Advance();
        for (var isFirst = true; tokens.Current is not (null or FlowMappingEnd); isFirst = false)
        {
            PassComma(isFirst, "expected ',' or '}'");
            if (tokens.Current is not (null or FlowMappingEnd))
            {
                FlowEntryOf(mapping, depth);
            }
        }

        mapping.IsCut |= tokens.IsCut;
        tokens.Advance();
        return mapping;
    }

    /// <summary>A mapping of one entry that stands in a list without braces: <c>[a: b]</c>.</summary>
    private YamlMapping Pair(int depth)
    {
        var mapping = new YamlMapping(tokens.PlaceOf(tokens.Current!.Start));
        FlowEntryOf(mapping, depth);
        return mapping;
    }

    private void FlowEntryOf(YamlMapping mapping, int depth)
    {
        var isMarked = tokens.Current is Key;
        if (isMarked)
        {
            tokens.Advance();
        }

        var key = isMarked && (EndsEntry() || tokens.Current is Value) ? NoKey() : Node(depth, InBlock.No);
        var isAbsent = true;
        YamlNode? value = null;
        if (tokens.Current is Value)
        {
            tokens.Advance();
            isAbsent = EndsEntry();
            value = isAbsent ? null : Node(depth, InBlock.No);
        }

        if (isAbsent && !tokens.IsCut && key is YamlScalar name && mapping.Entries is [.., { Value: YamlScalar before }])
        {
            findings.Add(YamlErrors.CommaInFlowMap(name.Place, name.Text, before.Text));
        }
        else
        {
            Add(mapping, key, value, isAbsent);
        }
    }

    private bool EndsEntry() => tokens.Current is FlowEntry or FlowMappingEnd or FlowSequenceEnd;

    private void PassComma(bool isFirst, string expected)
    {
        if (isFirst)
        {
            return;
        }

        if (tokens.Current is FlowEntry)
        {
            tokens.Advance();
        }
        else
        {
            tokens.Refuse(expected);
        }
    }
}
