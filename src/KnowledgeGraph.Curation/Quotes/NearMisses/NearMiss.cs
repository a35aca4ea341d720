using System.Text;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>A near passage in words: where it stands and what differs. What was written is shown as <c>[-so-]</c>, what the text has as <c>{+so+}</c>.</summary>
internal static class NearMiss
{
    /// <summary>Of a longer run that both have, only the ends are shown.</summary>
    private const int LongestKept = 48;

    private const int KeptEnd = 18;

    public static string Show(NearPassage near)
    {
        var text = new StringBuilder($"at {near.Range.Line}:{near.Range.Column}: \"");
        for (var i = 0; i < near.Script.Length; i++)
        {
            Show(near.Script[i], i == 0, i == near.Script.Length - 1, text);
        }

        text.Append('"');
        var names = Typography.Of(near.Script, out var isAll);
        return names.IsEmpty ? text.ToString() : text.Append($" (differing {(isAll ? "only" : "also")} in {string.Join(" and ", names)})").ToString();
    }

    private static void Show(Edit edit, bool isFirst, bool isLast, StringBuilder text)
    {
        if (!edit.IsKept)
        {
            text.Append(edit.Sought.Length == 0 ? "" : $"[-{OneLine(edit.Sought)}-]").Append(edit.Found.Length == 0 ? "" : $"{{+{OneLine(edit.Found)}+}}");
            return;
        }

        var kept = OneLine(edit.Found);
        text.Append(kept.Length <= LongestKept ? kept : $"{(isFirst ? "" : Front(kept))}…{(isLast ? "" : Back(kept))}");
    }

    private static string Front(string kept) => kept[..(char.IsHighSurrogate(kept[KeptEnd - 1]) ? KeptEnd - 1 : KeptEnd)];

    private static string Back(string kept) => kept[(char.IsLowSurrogate(kept[^KeptEnd]) ? kept.Length - KeptEnd + 1 : kept.Length - KeptEnd)..];

    /// <summary>A text's control characters would govern the reader's terminal.</summary>
    private static string OneLine(string text)
    {
        var line = text.Replace("\n", "\\n", StringComparison.Ordinal);
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : line;
    }
}
