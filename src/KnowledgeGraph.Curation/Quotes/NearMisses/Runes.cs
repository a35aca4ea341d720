using System.Text;

namespace KnowledgeGraph.Curation.Quotes;

/// <summary>A text by code points.</summary>
internal static class Runes
{
    public static int[] Of(ReadOnlySpan<char> text)
    {
        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            points.Add(rune.Value);
        }

        return [.. points];
    }

    public static string Text(ReadOnlySpan<int> points)
    {
        var text = new StringBuilder(points.Length);
        foreach (var point in points)
        {
            text.Append(new Rune(point).ToString());
        }

        return text.ToString();
    }
}
