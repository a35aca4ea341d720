using KnowledgeGraph.Curation.Diagnostics;
using YamlDotNet.Core.Tokens;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>Lists and mappings by indentation.</summary>
internal sealed partial class YamlWalk
{
    private YamlSequence BlockSequence(BlockSequenceStart start, int depth)
    {
        var sequence = new YamlSequence(tokens.PlaceOf(start.Start));
        tokens.Advance();
        while (tokens.Current is BlockEntry entry)
        {
            tokens.Advance();
            Item(sequence, entry, tokens.Current is BlockEntry or BlockEnd, depth);
        }

        EndBlock("expected '-' indicator");
        return sequence;
    }

    /// <summary>A list that stands as far left as the key it belongs to; no token ends it.</summary>
    private YamlSequence IndentlessSequence(BlockEntry first, int depth)
    {
        var sequence = new YamlSequence(tokens.PlaceOf(first.Start));
        while (tokens.Current is BlockEntry entry)
        {
            tokens.Advance();
            Item(sequence, entry, tokens.Current is BlockEntry or Key or Value or BlockEnd, depth);
        }

        return sequence;
    }

    private void Item(YamlSequence sequence, BlockEntry entry, bool isAbsent, int depth)
    {
        if (isAbsent)
        {
            findings.Add(YamlErrors.EmptyItem(tokens.PlaceOf(entry.Start)));
        }
        else if (Node(depth, InBlock.Yes) is { } item)
        {
            sequence.Items.Add(item);
        }
    }

    private YamlMapping BlockMapping(BlockMappingStart start, int depth)
    {
        var mapping = new YamlMapping(tokens.PlaceOf(start.Start));
        tokens.Advance();
        while (tokens.Current is Key)
        {
            tokens.Advance();
            var key = tokens.Current is Key or Value or BlockEnd ? NoKey() : Node(depth, InBlock.AsValue);
            YamlNode? value = null;
            var isAbsent = true;
            if (tokens.Current is Value)
            {
                tokens.Advance();
                isAbsent = tokens.Current is Key or Value or BlockEnd;
                value = isAbsent ? null : Node(depth, InBlock.AsValue);
            }

            Add(mapping, key, value, isAbsent);
        }

        EndBlock("expected key");
        mapping.IsCut |= tokens.IsCut;
        return mapping;
    }

    private YamlNode? NoKey()
    {
        findings.Add(YamlErrors.KeyNotText(tokens.PlaceOf(tokens.Current!.Start), "nothing"));
        return null;
    }

    private void EndBlock(string expected)
    {
        if (tokens.Current is BlockEnd)
        {
            tokens.Advance();
        }
        else if (tokens.Current is not null)
        {
            tokens.Refuse(expected);
        }
    }

    /// <summary>Adds an entry, or reports why it cannot be one.</summary>
    /// <param name="isAbsent">Whether nothing is written where the value is expected.</param>
    private void Add(YamlMapping mapping, YamlNode? key, YamlNode? value, bool isAbsent)
    {
        if (key is not YamlScalar name)
        {
            if (key is not null)
            {
                findings.Add(YamlErrors.KeyNotText(key.Place, key.Shape));
            }
        }
        else if (isAbsent)
        {
            mapping.IsCut = true;
            if (!tokens.IsCut)
            {
                findings.Add(YamlErrors.NoValue(name.Place, name.Text));
            }
        }
        else if (mapping.Find(name.Text) is { } first)
        {
            findings.Add(YamlErrors.DuplicateKey(name.Place, name.Text, first.Key.Place));
        }
        else if (value is not null)
        {
            mapping.Entries.Add(new(name, value));
        }
    }
}
