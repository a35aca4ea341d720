using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>2021年1月15日, 二〇二一年, 1月, 第一季度, 2025年上半年.</summary>
internal static class ChineseDates
{
    private const int Months = 12;
    private const int Days = 31;
    private const int Quarters = 4;

    public static Draft? Read(Page page, int at)
    {
        if (page.Find(at, SenseKinds.NamedHalf, out var half))
        {
            return Draft.OfDate(at, half.End, new(null, null, null, null, (int)half.Sense.Value.Numerator));
        }

        var number = Number(page.Text, at, out var end);
        if (number < 0)
        {
            return null;
        }

        if (page.Text.Char(at - 1) == '前' && page.Find(end, SenseKinds.Quarter, out var quarters))
        {
            return Draft.OfDate(at - 1, quarters.End, DateParts.None);
        }

        var i = end;
        if (page.Text.Char(end) == '年' && YearOf(page, at, end, number) is > 0 and var year)
        {
            return WithinYear(page, at, end + 1, year);
        }

        return Quarter(page, at, ref i) is { } quarter ? Draft.OfDate(First(page, at), i, new(null, null, null, quarter, null))
            : MonthAndDay(page.Text, at, out i, out var month, out var day) ? Draft.OfDate(at, i, new(null, month, day, null, null))
            : page.Text.Char(end) == '日' && number is >= 1 and <= Days && page.Text.Char(end + 1) is not '本' ? Draft.OfDate(at, end + 1, new(null, null, number, null, null))
            : null;
    }

    private static Draft WithinYear(Page page, int first, int at, int year)
    {
        var text = page.Text;
        var i = text.Char(at) == '的' ? at + 1 : at;
        if (page.Find(i, SenseKinds.NamedHalf, out var half))
        {
            return Draft.OfDate(first, half.End, new(year, null, null, null, (int)half.Sense.Value.Numerator));
        }

        if (text.Span(i) is "Q" && text.IsGlued(i + 1) && text.Int(i + 1) is >= 1 and <= Quarters and var code)
        {
            return Draft.OfDate(first, i + 2, new(year, null, null, code, null));
        }

        i = text.Char(i) == '第' ? i + 1 : i;
        var end = i;
        if (Quarter(page, i, ref end) is { } quarter)
        {
            return Draft.OfDate(first, end, new(year, null, null, quarter, null));
        }

        return MonthAndDay(text, at, out end, out var month, out var day)
            ? Draft.OfDate(first, end, new(year, month, day, null, null))
            : Draft.OfDate(first, at, new(year, null, null, null, null));
    }

    private static int? Quarter(Page page, int at, ref int end)
    {
        var number = Number(page.Text, at, out var after);
        if (number is < 1 or > Quarters || !page.Find(after, SenseKinds.Quarter, out var word) || page.Text[after].Kind != TokenKind.Han)
        {
            return null;
        }

        end = word.End;
        return number;
    }

    private static bool MonthAndDay(TokenText text, int at, out int end, out int month, out int? day)
    {
        (month, day) = (Number(text, at, out end), null);
        if (month is < 1 or > Months || text.Char(end) != '月')
        {
            return false;
        }

        end = text.Char(end + 1) == '份' ? end + 2 : end + 1;
        if (Number(text, end, out var after) is >= 1 and <= Days and var number && text.Char(after) is '日' or '号')
        {
            (day, end) = (number, after + 1);
        }

        return true;
    }

    /// <summary>Four digits are a year, as are two before a month or quarter; three years are a duration.</summary>
    private static int YearOf(Page page, int at, int end, int number)
    {
        var text = page.Text;
        var digits = text.IsDigits(at) ? text[at].Length : end - at;
        if (digits == 4)
        {
            return number is >= 1000 and <= 2999 ? number : -1;
        }

        var isFollowed = page.Is(end + 1, SenseKinds.NamedHalf) || text.Span(end + 1) is "Q" || MonthAndDay(text, end + 1, out _, out _, out _)
            || Quarter(page, text.Char(end + 1) == '第' ? end + 2 : end + 1, ref end) is not null;
        return text.IsDigits(at) && digits == 2 && isFollowed ? YearDates.ShortAt(text, at) : -1;
    }

    private static int First(Page page, int at) => page.Text.Char(at - 1) == '第' ? at - 1 : at;

    private static int Number(TokenText text, int at, out int end)
    {
        end = at + 1;
        if (text.IsDigits(at))
        {
            return text[at].Length <= 4 ? text.Int(at) : -1;
        }

        if (text[at].Kind != TokenKind.Han || !ChineseNumerals.TryRead(text, at, out var numeral) || numeral.Value.CompareTo(ExactNumber.Of(2999)) > 0 || !numeral.Value.Denominator.IsOne)
        {
            return -1;
        }

        end = numeral.End;
        return (int)numeral.Value.Numerator;
    }
}
