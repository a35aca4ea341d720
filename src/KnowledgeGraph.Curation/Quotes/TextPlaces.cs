using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>Tells code points, lines and columns of a text from UTF-16 indexes.</summary>
internal sealed class TextPlaces
{
    private readonly string text;
    private readonly List<LineStart> lines = [];

    public TextPlaces(string text)
    {
        this.text = text;
        var (start, points) = (0, 0);
        while (start >= 0)
        {
            lines.Add(new(start, points));
            var next = text.IndexOf('\n', start) + 1;
            points += next == 0 ? 0 : ArticleText.CodePoints(text.AsSpan(start, next - start));
            start = next == 0 ? -1 : next;
        }
    }

    /// <param name="end">Exclusive.</param>
    public TextRange Range(int start, int end)
    {
        var line = LineOf(start);
        var (startPoints, endPoints) = (PointsAt(line, start), PointsAt(LineOf(end), end));
        return new(startPoints, endPoints, start, end, line + 1, startPoints - lines[line].Points + 1);
    }

    private int PointsAt(int line, int index) => lines[line].Points + ArticleText.CodePoints(text.AsSpan(lines[line].Index, index - lines[line].Index));

    private int LineOf(int index)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <param name="Points">Code points before the line.</param>
    private sealed record LineStart(int Index, int Points);
}
