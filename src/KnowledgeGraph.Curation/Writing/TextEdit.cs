using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Curation.Writing;

/// <summary>A piece of a text and what comes in its place; all else stays.</summary>
internal sealed record TextEdit(int Start, int Length, string Replacement)
{
    public int End => Start + Length;

    /// <param name="edits">None overlaps another.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var (result, at) = (new StringBuilder(text.Length), 0);
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            result.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The lines that edits change, before and after, in the text's order.</summary>
    public static ImmutableArray<ChangedLines> Lines(string text, IEnumerable<TextEdit> edits)
    {
        var changed = ImmutableArray.CreateBuilder<ChangedLines>();
        var (line, counted, shift) = (1, 0, 0);
        var pending = edits.OrderBy(edit => edit.Start).ToList();
        for (var i = 0; i < pending.Count;)
        {
            var (start, end) = (text.LastIndexOf('\n', Math.Max(0, pending[i].Start - 1)) + 1, EndOfLine(text, pending[i].End));
            start = pending[i].Start == 0 ? 0 : start;
            var first = i;
            while (++i < pending.Count && pending[i].Start <= end)
            {
                end = EndOfLine(text, pending[i].End);
            }

            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            var after = Apply(text[start..end], pending.GetRange(first, i - first).Select(edit => edit with { Start = edit.Start - start }));
            var (old, @new) = (SplitLines(text[start..end]), SplitLines(after));
            changed.Add(new(line, line + shift, old, @new));
            shift += @new.Length - old.Length;
        }

        return changed.ToImmutable();
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    private static ImmutableArray<string> SplitLines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
}

/// <summary>Lines of a file that change, as a patch shows them.</summary>
/// <param name="Line">The first of them before the change, from 1.</param>
/// <param name="NewLine">The same after it.</param>
public sealed record ChangedLines(int Line, int NewLine, ImmutableArray<string> Before, ImmutableArray<string> After);
