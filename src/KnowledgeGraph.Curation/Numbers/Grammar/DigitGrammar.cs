using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Digits with grouping and decimals: <c>180,000</c>, <c>1.000.000,5</c>, <c>11.5</c>.</summary>
internal static class DigitGrammar
{
    private const int LongestNumber = 60;
    private const int Group = 3;

    public static bool TryRead(Page page, int at, out Numeral numeral)
    {
        numeral = default;
        var text = page.Text;
        if (!text.IsDigits(at) || text[at].Length > LongestNumber)
        {
            return false;
        }

        if (IsAfterPoint(text, at))
        {
            numeral = new(at - 1, at + 1, Value(text, at, 0, decimals: true), Numeral.One, NumeralNeed.Nothing, null);
            return true;
        }

        var groups = CountGroups(text, at);
        var decimals = groups > 0 && HasDecimals(page, at, groups);
        if (groups > 0 && !decimals && !IsGrouped(page, at, groups))
        {
            groups = IsDecimal(page, at) ? 1 : 0;
            decimals = groups == 1;
        }

        numeral = new(at, at + 1 + StepsTo(text, at, groups), Value(text, at, groups, decimals), Numeral.One, NumeralNeed.Nothing, null);
        return true;
    }

    /// <summary><c>.5 billion</c>, the nought left out: a point that touches the digits, and nothing before it but a space, a bracket or a currency.</summary>
    private static bool IsAfterPoint(TokenText text, int at) =>
        text.Char(at - 1) == '.' && text.IsGlued(at) && (!text.IsGlued(at - 1) || text.Char(at - 2) is '(' or '$' or '€' or '¥' or '￥');

    /// <summary>How many groups of digits follow, each after one separator and glued to it.</summary>
    private static int CountGroups(TokenText text, int at)
    {
        var (count, i) = (0, at);
        while (NextGroup(text, i) is var next && next > i && text[next].Length <= LongestNumber)
        {
            (count, i) = (count + 1, next);
        }

        return count;
    }

    /// <summary>The digits after a separator; the index itself where there are none.</summary>
    private static int NextGroup(TokenText text, int at) =>
        text.IsDigits(at + 1) && (text[at + 1].Gap == TokenGap.DigitSpace || IsSpacedGroup(text, at)) ? at + 1
        : text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.IsDigits(at + 2) && text.Char(at + 1) is '.' or ',' or '’' or '\'' or '．' ? at + 2
        : at;

    /// <summary>180 000 with a plain space: three digits that begin with a nought are no number of their own.</summary>
    private static bool IsSpacedGroup(TokenText text, int at) =>
        text[at + 1] is { Gap: TokenGap.Space, Length: Group } && text[at].Length <= Group && text.Span(at + 1)[0] == '0';

    private static char Separator(TokenText text, int at) => text.IsDigits(at + 1) ? ' ' : text.Char(at + 1);

    private static int StepsTo(TokenText text, int at, int groups)
    {
        var i = at;
        for (var k = 0; k < groups; k++)
        {
            i = NextGroup(text, i);
        }

        return i - at;
    }

    /// <summary>Whether the last of several separators differs from the others, or the only one is a decimal mark.</summary>
    private static bool HasDecimals(Page page, int at, int groups)
    {
        if (groups == 1)
        {
            return IsDecimal(page, at);
        }

        var last = at + StepsTo(page.Text, at, groups - 1);
        return Separator(page.Text, last) is '.' or ',' && Separator(page.Text, last) != Separator(page.Text, at) && IsGrouped(page, at, groups - 1);
    }

    private static bool IsDecimal(Page page, int at)
    {
        var (separator, length) = (Separator(page.Text, at), page.Text[NextGroup(page.Text, at)].Length);
        return page.Lexicon.Mark == DecimalMark.Point
            ? separator is '.' or '．' || (separator == ',' && length != Group && page.Lexicon.HasGerman)
            : separator == ',' || (separator == '.' && (length != Group || page.Text[at].Length > Group));
    }

    /// <summary>Whether the groups are of three digits after one and the same separator, which is not the decimal mark where it stands once.</summary>
    private static bool IsGrouped(Page page, int at, int groups)
    {
        var (text, i, separator) = (page.Text, at, Separator(page.Text, at));
        if (text[at].Length > Group || (groups == 1 && IsDecimal(page, at)))
        {
            return false;
        }

        for (var k = 0; k < groups; k++)
        {
            var next = NextGroup(text, i);
            if (Separator(text, i) != separator || text[next].Length != Group)
            {
                return false;
            }

            i = next;
        }

        return true;
    }

    private static ExactNumber Value(TokenText text, int at, int groups, bool decimals)
    {
        var (value, power, i) = (0L, 1L, at);
        for (var k = 0; k <= groups; k++, i = NextGroup(text, i))
        {
            foreach (var c in text.Span(i))
            {
                if (value > long.MaxValue / 100 || power > long.MaxValue / 100)
                {
                    return LongValue(text, at, groups, decimals);
                }

                value = (10 * value) + Characters.Digit(c);
                power *= decimals && k == groups ? 10 : 1;
            }
        }

        return power == 1 ? ExactNumber.Of(value) : ExactNumber.Of(value) / ExactNumber.Of(power);
    }

    private static ExactNumber LongValue(TokenText text, int at, int groups, bool decimals)
    {
        var digits = new StringBuilder();
        var i = at;
        for (var k = 0; k <= groups; k++, i = NextGroup(text, i))
        {
            digits.Append(decimals && k == groups ? "." : "");
            foreach (var c in text.Span(i))
            {
                digits.Append((char)('0' + Characters.Digit(c)));
            }
        }

        return ExactNumber.TryParse(digits.ToString(), out var value) ? value : default;
    }
}
