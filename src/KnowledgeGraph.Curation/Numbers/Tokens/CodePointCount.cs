using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Tells code points from UTF-16 offsets, going forward through a text once.</summary>
internal sealed class CodePointCount(string text)
{
    private int utf16;
    private int codePoints;

    public TextSpan Span(int start, int end) => new(At(start), At(end), start, end);

    /// <remarks>Spans overlap a little, so the count may step back by a few units.</remarks>
    private int At(int offset)
    {
        codePoints = offset >= utf16
            ? codePoints + ArticleText.CodePoints(text.AsSpan(utf16, offset - utf16))
            : codePoints - ArticleText.CodePoints(text.AsSpan(offset, utf16 - offset));
        utf16 = offset;
        return codePoints;
    }
}
