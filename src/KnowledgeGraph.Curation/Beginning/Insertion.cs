using System.Text;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Curation.Writing;
using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Beginning;

/// <summary>Puts lines into a YAML file. Every other byte stays, and what stood there is read as before, or nothing is done.</summary>
internal sealed class Insertion(SourceFile file)
{
    private readonly YamlText yaml = new(file);

    /// <summary>A new item of the list that a key of the file holds, before the item of that place or behind the last one.</summary>
    /// <param name="lines">The item's lines, the first with its hyphen, none with a line end.</param>
    /// <returns>Null where the list is written in brackets, or so that the item's place cannot be told.</returns>
    public Inserted? IntoList(YamlMapping root, string key, int place, IReadOnlyList<string> lines)
    {
        if (root.Find(key) is not { Value: YamlSequence list } entry)
        {
            return null;
        }

        var layout = new YamlLines(yaml.Text);
        if (list.Items.Count == 0)
        {
            return IntoEmpty(list, lines, layout);
        }

        var column = list.Place.Column;
        if (yaml.Text[layout.StartOf(list.Place.Line) + column - 1] != '-')
        {
            return null;
        }

        var last = layout.DashAbove(list.Items[^1].Place.Line, column);
        var isSpaced = list.Items.Count > 1 && layout.IsBlank(layout.AboveComments(last, column) - 1);
        var after = root.Entries.SkipWhile(each => each != entry).Skip(1).FirstOrDefault();
        var next = place < list.Items.Count ? layout.DashAbove(list.Items[place].Place.Line, column) : after?.Key.Place.Line ?? layout.Count + 1;
        var line = layout.AboveComments(next, place < list.Items.Count ? column : 1);
        line = place < list.Items.Count ? line : layout.AboveBlanks(line);
        var indented = lines.Select(each => each.Length == 0 ? each : new string(' ', column - 1) + each);
        return Checked(layout, line, place < list.Items.Count ? [.. indented, .. isSpaced ? [""] : (string[])[]] : [.. isSpaced ? [""] : (string[])[], .. indented], place);
    }

    /// <summary>A new key of the file, before the first that follows it in the alphabet where all are in that order, otherwise at the end.</summary>
    public Inserted? Entry(YamlMapping root, string key, string line)
    {
        var layout = new YamlLines(yaml.Text);
        var keys = root.Entries.ConvertAll(entry => entry.Key.Text);
        var isSorted = keys.SequenceEqual(keys.Order(StringComparer.Ordinal));
        var next = isSorted ? root.Entries.Find(entry => string.CompareOrdinal(entry.Key.Text, key) > 0) : null;
        return Checked(layout, next?.Key.Place.Line ?? layout.AboveBlanks(layout.Count + 1), [line], -1);
    }

    private Inserted? IntoEmpty(YamlSequence list, IReadOnlyList<string> lines, YamlLines layout)
    {
        var start = layout.StartOf(list.Place.Line) + list.Place.Column - 1;
        var end = yaml.Text.IndexOf(']', start) + 1;
        var from = yaml.Text[start - 1] == ' ' ? start - 1 : start;
        var content = layout.LineEnd + string.Join(layout.LineEnd, lines);
        return Checked(new TextEdit(from, end - from, content), list.Place.Line + 1, 0);
    }

    private Inserted? Checked(YamlLines layout, int line, IReadOnlyList<string> lines, int place)
    {
        var at = layout.StartOf(line);
        var isCut = at > 0 && at == yaml.Text.Length && !YamlSource.LineEnds.Contains(yaml.Text[at - 1], StringComparison.Ordinal);
        var content = new StringBuilder(isCut ? layout.LineEnd : "");
        foreach (var each in lines)
        {
            content.Append(each).Append(layout.LineEnd);
        }

        return Checked(new TextEdit(at, 0, content.ToString()), line + (lines[0].Length == 0 ? 1 : 0), place);
    }

    /// <param name="line">Where what is new begins.</param>
    private Inserted? Checked(TextEdit edit, int line, int place)
    {
        var after = new SourceFile(file.Path, yaml.ToBytes(TextEdit.Apply(yaml.Text, [edit])));
        return Said(file) is { } before && Said(after) is { } now && IsOneMore(before, now, place) ? new(new(file.Path, file.Bytes, after.Bytes), line) : null;
    }

    private static YamlMapping? Said(SourceFile source) => YamlWalk.Read(source, new Findings()) as YamlMapping;

    private static bool IsOneMore(YamlMapping before, YamlMapping after, int place) => place < 0
        ? after.Entries.Count >= before.Entries.Count && before.Entries.TrueForAll(entry => after.Find(entry.Key.Text) is { } now && Text(now.Value) == Text(entry.Value))
        : before.Entries.TrueForAll(entry => after.Find(entry.Key.Text) is { } now && (entry.Value is YamlSequence list && now.Value is YamlSequence longer && longer.Items.Count == list.Items.Count + 1
            ? longer.Items.Where((_, i) => i != place).Select(Text).SequenceEqual(list.Items.Select(Text)) : Text(now.Value) == Text(entry.Value)));

    /// <summary>All that a node says, without its places.</summary>
    private static string Text(YamlNode node) => node switch
    {
        YamlScalar scalar => $"'{scalar.Text.Replace("'", "''", StringComparison.Ordinal)}'",
        YamlSequence list => $"[{string.Join(',', list.Items.Select(Text))}]",
        YamlMapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{Text(entry.Key)}:{Text(entry.Value)}"))}}}",
        _ => "",
    };
}

/// <param name="Line">Where what is new begins, from 1.</param>
internal sealed record Inserted(ChangedFile File, int Line);
