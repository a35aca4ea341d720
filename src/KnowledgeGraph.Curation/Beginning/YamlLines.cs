using KnowledgeGraph.Curation.Yaml;

namespace KnowledgeGraph.Curation.Beginning;

/// <summary>Where a file's lines begin, and where something new may stand between them.</summary>
internal sealed class YamlLines
{
    private readonly string text;
    private readonly List<int> starts = [0];

    public YamlLines(string text)
    {
        this.text = text;
        for (var i = text.AsSpan().IndexOfAny(YamlSource.LineEnds); i >= 0 && starts[^1] < text.Length; i = Next(starts[^1]))
        {
            starts.Add(i + (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1));
        }
    }

    public string LineEnd => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The index where a line begins, from 1; the text's end after the last one.</summary>
    public int StartOf(int line) => line <= starts.Count ? starts[line - 1] : text.Length;

    public int Count => starts.Count;

    /// <summary>The line, at or above, whose first character but spaces is a hyphen in that column: where an item of a list begins.</summary>
    public int DashAbove(int line, int column)
    {
        while (line > 1 && !(Indent(line) == column - 1 && text[StartOf(line) + column - 1] == '-'))
        {
            line--;
        }

        return line;
    }

    /// <summary>The first of the comment lines that stand right above a line and belong to it.</summary>
    /// <param name="column">Of what the line begins with: a deeper one may be the end of a block of text.</param>
    public int AboveComments(int line, int column)
    {
        while (line > 1 && Indent(line - 1) is var indent && indent < column && StartOf(line - 1) + indent < text.Length && text[StartOf(line - 1) + indent] == '#')
        {
            line--;
        }

        return line;
    }

    public int AboveBlanks(int line)
    {
        while (line > 1 && IsBlank(line - 1))
        {
            line--;
        }

        return line;
    }

    public bool IsBlank(int line) => text.AsSpan(StartOf(line), StartOf(line + 1) - StartOf(line)).IsWhiteSpace();

    private int Indent(int line)
    {
        var (start, at) = (StartOf(line), StartOf(line));
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - start;
    }

    private int Next(int from) => text.AsSpan(from).IndexOfAny(YamlSource.LineEnds) is var found and >= 0 ? from + found : -1;
}
