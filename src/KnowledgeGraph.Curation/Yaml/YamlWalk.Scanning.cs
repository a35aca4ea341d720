using KnowledgeGraph.Curation.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Curation.Yaml;

internal sealed partial class YamlWalk
{
    private static readonly (string Problem, string Hint)[] Hints =
    [
        ("invalid mapping", "a value with ': ' in it needs quotation marks or a block (>-)"),
        ("cannot start any token", "a value that begins with @, ` or % needs quotation marks"),
        ("did not find expected ',' or '}'", "is a brace or a comma missing, or does a value need quotation marks?"),
        ("did not find expected ',' or ']'", "is a bracket or a comma missing, or does a value need quotation marks?"),
        ("did not find expected key", "is the line indented like its neighbours?"),
        ("did not find expected '-' indicator", "is the line indented like its neighbours?"),
        ("unexpected end of stream", "a quotation mark is not closed"),
    ];

    /// <summary>Moves to the next event; false at the end and at a syntax error, which is reported once.</summary>
    private bool Next()
    {
        if (isCut)
        {
            return false;
        }

        try
        {
            return parser.MoveNext();
        }
        catch (YamlException problem)
        {
            Cut(problem.Start, problem.Message.TrimEnd('.'));
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner's own slips on broken files.
            Cut(parser.Current?.End ?? Mark.Empty, "the scanner stumbles after this value");
        }

        return false;
    }

    private void Cut(in Mark mark, string problem)
    {
        isCut = true;
        if (isShortened)
        {
            return;
        }

        var hint = Array.Find(Hints, hint => problem.Contains(hint.Problem, StringComparison.OrdinalIgnoreCase)).Hint ?? "";
        findings.Add(YamlErrors.Syntax(At(mark), Lowered(problem), hint));
    }

    private static string Lowered(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..];

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
            var end = text.AsSpan(at).IndexOfAny('\r', '\n') is var length and >= 0 ? at + length : text.Length;
            findings.Add(YamlErrors.CutByComment(At(scalar.Start), text[at..end].TrimEnd()));
        }
    }
}
