using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Numbers that only number: <c>[3]</c>, and at the beginning of a line <c>1.</c>, <c>(2)</c>, 一、.</summary>
internal static class MarkerGrammar
{
    private const int LongestMarker = 3;

    public static Draft? Read(Page page, int at)
    {
        var text = page.Text;
        if (text.Int(at) is var number and >= 0 && text[at].Length <= LongestMarker)
        {
            var isNote = text.Char(at - 1) == '[' && text.Char(at + 1) == ']';
            return isNote || IsInBrackets(text, at, at + 1) ? Mark(at, at + 1, number) with { WholeFirst = at - 1 }
                : IsNumbering(text, at) ? Mark(at, at + 1, number) : null;
        }

        return text[at].Gap == TokenGap.Line || text.Char(at - 1) is '(' or '（'
            ? Chinese(text, at)
            : null;
    }

    private static Draft? Chinese(TokenText text, int at)
    {
        if (!ChineseNumerals.TryRead(text, at, out var numeral))
        {
            return null;
        }

        var isMark = IsInBrackets(text, at, numeral.End) || (text[at].Gap == TokenGap.Line && text.Char(numeral.End) is '、' or '．' or '.');
        return isMark ? Mark(at, numeral.End, (int)numeral.Value.Numerator) : null;
    }

    private static bool IsInBrackets(TokenText text, int at, int end) =>
        text.Char(at - 1) is '(' or '（' && text[at - 1].Gap == TokenGap.Line && text.Char(end) is ')' or '）';

    private static bool IsNumbering(TokenText text, int at) =>
        text[at].Gap == TokenGap.Line && text.IsGlued(at + 1) && text.Char(at + 1) is '.' or ')' or '、' or '．' && !(text.IsGlued(at + 2) && text.IsDigits(at + 2))
        && text[at + 2].Kind != TokenKind.None;

    private static Draft Mark(int at, int end, int number) => Draft.Of(NumberRole.Marker, at, end, ExactNumber.Of(number)) with { WholeEnd = end + 1 };
}
