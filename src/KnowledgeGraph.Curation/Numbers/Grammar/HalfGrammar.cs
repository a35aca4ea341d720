using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Halves of a unit of time: 半年, 一年半, "half a year", "a year and a half", "two years and a half".</summary>
internal static class HalfGrammar
{
    /// <summary>Characters that make another word with 半: 上半年, 一半, 2025年半年报.</summary>
    private const string OtherWords = "一上下前后大小过多年";

    private const string Duration = "duration";

    public static readonly ExactNumber Half = ExactNumber.Of(1) / ExactNumber.Of(2);

    /// <summary>半 before its unit.</summary>
    public static bool TryReadChinese(Page page, int at, out Numeral numeral)
    {
        numeral = new(at, at + 1, Half, Numeral.One, NumeralNeed.Nothing, null);
        return page.Text.Char(at) == '半' && !(page.Text.IsGlued(at) && OtherWords.Contains(page.Text.Char(at - 1))) && IsTime(page, at + 1);
    }

    /// <param name="time">The unit, after "a" or at once.</param>
    public static bool IsBeforeTime(Page page, int at, out int time)
    {
        time = EnglishNumerals.IsArticle(page.Text, at) ? at + 1 : at;
        return page.Text.IsWord(time) && IsTime(page, time);
    }

    /// <summary>"a year and a half": the article is the one.</summary>
    public static bool TryReadOneAndMore(Page page, int at, out Numeral numeral)
    {
        numeral = new(at - 1, at, Numeral.One, Numeral.One, NumeralNeed.Nothing, null);
        return EnglishNumerals.IsArticle(page.Text, at - 1) && IsTime(page, at) && EnglishNumerals.IsAndAHalf(page, at + 1);
    }

    /// <summary>一年半, "two years and a half".</summary>
    /// <param name="end">The token after the unit; then that after the half.</param>
    public static bool IsAfterUnit(Page page, ref int end)
    {
        if (!IsTime(page, end - 1))
        {
            return false;
        }

        var length = EnglishNumerals.IsAndAHalf(page, end) ? EnglishNumerals.AndAHalf : page.Text.Char(end) == '半' && page.Text.IsGlued(end) && !IsTime(page, end + 1) ? 1 : 0;
        end += length;
        return length > 0;
    }

    private static bool IsTime(Page page, int at) => page.FindUnit(at, out var unit) && unit.Sense.Dimension == Duration;
}
