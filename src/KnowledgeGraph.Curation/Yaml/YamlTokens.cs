using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KnowledgeGraph.Curation.Yaml;

/// <summary>A file's tokens, one at a time, up to its end or its first syntax error, which is reported once.</summary>
/// <remarks>
/// The library's scanner, without its parser: that one makes a compiled regular expression when it starts, 20 ms of a process that answers in 60.
/// </remarks>
/// <param name="isShortened">Whether the text ends at a byte that could not be read, which is reported already.</param>
internal sealed class YamlTokens(string path, string text, Findings findings, bool isShortened)
{
    private static readonly string[] Hints =
    [
        "invalid mapping", "a value with ': ' in it needs quotation marks or a block (>-)",
        "cannot start any token", "a value that begins with @, ` or % needs quotation marks",
        "expected ',' or '}'", "is a brace or a comma missing, or does a value need quotation marks?",
        "expected ',' or ']'", "is a bracket or a comma missing, or does a value need quotation marks?",
        "expected key", "is the line indented like its neighbours?",
        "expected '-' indicator", "is the line indented like its neighbours?",
        "unexpected end of stream", "a quotation mark is not closed",
    ];

    private readonly Scanner scanner = new(new StringReader(text));

    /// <summary>Null at the end and after a syntax error.</summary>
    public Token? Current { get; private set; }

    public bool IsCut { get; private set; }

    public void Advance()
    {
        if (IsCut)
        {
            return;
        }

        try
        {
            Current = scanner.MoveNext() ? scanner.Current : null;
            if (Current is Error error)
            {
                Cut(error.Start, error.Value);
            }
        }
        catch (YamlException problem)
        {
            Cut(problem.Start, problem.Message);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner's own slips on broken files.
            Cut(Current?.End ?? Mark.Empty, "the scanner stumbles after this value");
        }
    }

    /// <summary>Ends the reading at the current token, which cannot stand where it does.</summary>
    public void Refuse(string problem) => Cut(Current?.Start ?? Mark.Empty, problem);

    /// <summary>Ends the reading without a report.</summary>
    public void Stop() => (Current, IsCut) = (null, true);

    /// <summary>A place in the file. At its end the scanner counts a line that is not there, where the last one has no line end.</summary>
    public Place PlaceOf(in Mark mark) => mark.Index >= text.Length && mark is { Line: > 1, Column: 1 } && text.AsSpan().LastIndexOfAny(YamlSource.LineEnds) is var last && last < text.Length - 1
        ? new(path, (int)mark.Line - 1, text.Length - last)
        : new(path, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private void Cut(in Mark mark, string problem)
    {
        Stop();
        if (!isShortened && mark.Index < text.Length && YamlSource.IsControl(text[(int)mark.Index]))
        {
            findings.Add(YamlErrors.ControlCharacter(PlaceOf(mark), text[(int)mark.Index]));
        }
        else if (!isShortened)
        {
            findings.Add(YamlErrors.Syntax(PlaceOf(mark), Plain(problem), IsConflict(mark) ? "a merge conflict stands here, to be settled first" : HintFor(problem)));
        }
    }

    /// <summary>Whether git's marks of a conflict stand in the line.</summary>
    private bool IsConflict(in Mark mark)
    {
        var at = Math.Min((int)mark.Index, text.Length);
        var line = text.AsSpan(at - Math.Min(at, Math.Max(0, (int)mark.Column - 1)));
        return line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal);
    }

    private static string HintFor(string problem)
    {
        for (var i = 0; i < Hints.Length; i += 2)
        {
            if (problem.Contains(Hints[i], StringComparison.OrdinalIgnoreCase))
            {
                return Hints[i + 1];
            }
        }

        return "";
    }

    private static string Plain(string sentence) => sentence.Length == 0 ? sentence : char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
