using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Digits that are part of a name by their look: SU7, 36Kr, L2+, GPT-4, Kunlun 1, 6+3+1.</summary>
internal static class NameGrammar
{
    /// <summary>A model's number in words of its own: "Model 3" but not "China 300000".</summary>
    private const int LongestModel = 4;

    public static Draft? Read(Page page, int at, int floor) =>
        page.Text.IsDigits(at) ? Pattern(page.Text, at) ?? ChineseNumber(page.Text, at) ?? Glued(page, at, floor) ?? Hyphened(page, at, floor) ?? Model(page, at, floor) : null;

    /// <summary>6+3+1, 1.2.3.</summary>
    private static Draft? Pattern(TokenText text, int at)
    {
        var (end, joints) = (at + 1, 0);
        while (text.Char(end) == '+' && text.IsDigits(end + 1))
        {
            (end, joints) = (end + 2, joints + 1);
        }

        if (joints > 0)
        {
            return Name(at, end);
        }

        while (text.Char(end) == '.' && text.IsGlued(end) && text.IsGlued(end + 1) && text.IsDigits(end + 1))
        {
            (end, joints) = (end + 2, joints + 1);
        }

        return joints > 1 && text[at + 2].Length != 3 ? Name(at, end) : null;
    }

    /// <summary>昆仑1号.</summary>
    private static Draft? ChineseNumber(TokenText text, int at) =>
        text.Char(at + 1) == '号' && text[at - 1].Kind == TokenKind.Han && text.IsGlued(at) ? Name(at, at + 2) : null;

    private static Draft? Glued(Page page, int at, int floor)
    {
        var text = page.Text;
        var hasBefore = text.IsGlued(at) && text.IsWord(at - 1) && at > floor && !page.FindCurrencyBefore(at, out _);
        var hasAfter = text.IsGlued(at + 1) && text.IsWord(at + 1) && !IsSuffix(page, at);
        return hasBefore || hasAfter ? Name(hasBefore ? at - 1 : at, EndOfRun(text, at)) : null;
    }

    /// <summary>Letters after digits that are a unit, a scale or a sign: 5km, 3bn, 10x, 1st, 20pp.</summary>
    private static bool IsSuffix(Page page, int at) =>
        page.FindUnit(at + 1, out _) || page.Is(at + 1, SenseKinds.Scale | SenseKinds.Percent | SenseKinds.PercentPoint | SenseKinds.Times)
        || page.Text.Span(at + 1) is "st" or "nd" or "rd" or "th" or "s" or "er" or "k" or "K"
        || (page.Text[at + 1].Length == 1 && Characters.Fold(page.Text.Span(at + 1)[0]) is 'm' or 'b' && NumeralGrammar.IsAmountOf(page, at, at + 2));

    private static int EndOfRun(TokenText text, int at)
    {
        var end = at + 1;
        while (text.IsGlued(end) && (text.IsWord(end) || text.IsDigits(end)))
        {
            end++;
        }

        return text.IsGlued(end) && text.Char(end) == '+' ? end + 1 : end;
    }

    /// <summary>A capital word, a hyphen and digits without spaces: GPT-4.</summary>
    private static Draft? Hyphened(Page page, int at, int floor)
    {
        var text = page.Text;
        return at - 2 >= floor && text.IsGlued(at) && text.IsHyphen(at - 1) && text.IsGlued(at - 1) && text.IsCapital(at - 2)
            && !page.Is(at - 2, SenseKinds.Stop | SenseKinds.Month | SenseKinds.WeakMonth) && !page.IsBefore(at - 1, SenseKinds.YearLead | SenseKinds.TopLead)
            ? Name(at - 2, EndOfRun(text, at))
            : null;
    }

    /// <summary>A capital word and a short whole number without a unit: Kunlun 1.</summary>
    private static Draft? Model(Page page, int at, int floor)
    {
        var text = page.Text;
        if (at - 1 < floor || !text.IsCapital(at - 1) || text.Int(at) < 0 || text[at].Length > LongestModel || text[at].Gap == TokenGap.Line
            || page.Is(at - 1, SenseKinds.Stop | SenseKinds.Month | SenseKinds.WeakMonth | SenseKinds.Rising | SenseKinds.Falling)
            || page.IsBefore(at, SenseKinds.Cue | SenseKinds.YearLead | SenseKinds.RankLead | SenseKinds.TopLead | SenseKinds.From | SenseKinds.RangeOpen)
            || page.FindCurrencyBefore(at, out _))
        {
            return null;
        }

        var isAlone = QuantityGrammar.Read(page, at, floor) is { Unit: null, Role: NumberRole.Amount, IsPlain: true } amount && amount.End == at + 1;
        var isGermanObject = page.Lexicon.HasGerman && text.IsCapital(at + 1);
        return isAlone && !isGermanObject ? Name(at - 1, at + 1) : null;
    }

    private static Draft Name(int first, int end) => Draft.Of(NumberRole.Name, first, end, default);
}
