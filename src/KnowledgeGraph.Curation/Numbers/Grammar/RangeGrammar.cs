using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Two ends joined to one range: "3 to 6", <c>3 - to 6</c>, <c>30-40%</c>, "between 3 and 6", 三到六.</summary>
internal static class RangeGrammar
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>The second number, where one is joined to the first.</summary>
    /// <param name="first">Given the second's scale where it has none of its own: "2 to 3 million".</param>
    public static bool TryReadSecond(Page page, ref Numeral first, Tail firstTail, bool isOpen, out Numeral second, out Tail tail)
    {
        (second, tail) = (default, null!);
        if (!TryJoin(page, firstTail.End, isOpen, out var at) && !TryJoin(page, first.End, isOpen, out at))
        {
            return false;
        }

        at = page.FindUnit(at, out var currency) && currency.Sense.Dimension == Vocabulary.Money && page.Text.IsDigits(currency.End) ? currency.End : at;
        if (!NumeralGrammar.TryRead(page, at, out second) || second.First < at || AreYears(page.Text, first, second))
        {
            return false;
        }

        tail = TailGrammar.Read(page, second);
        return AreAlike(firstTail, tail) && TryShareScale(ref first, second);
    }

    private static bool TryJoin(Page page, int at, bool isOpen, out int next)
    {
        var text = page.Text;
        if (page.Find(text.SkipHyphen(at), SenseKinds.RangeTo, out var word))
        {
            next = text.SkipHyphen(word.End);
            return true;
        }

        next = at + 1;
        return (isOpen && page.Is(at, SenseKinds.And)) || (IsDash(text.Char(at)) && text.IsGlued(at) == text.IsGlued(at + 1) && IsNumberAt(page, at + 1));
    }

    private static bool IsNumberAt(Page page, int at) => page.Text.IsDigits(at) || (page.FindUnit(at, out var unit) && page.Text.IsDigits(unit.End) && unit.Sense.Dimension == Vocabulary.Money);

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—' or '~' or '～' or '−' or '－';

    private static bool AreYears(TokenText text, Numeral first, Numeral second) =>
        text.Int(first.First) is >= FirstYear and <= LastYear && text.Int(second.First) is >= FirstYear and <= LastYear
        && first.End == first.First + 1 && second.End == second.First + 1;

    /// <summary>An end without a sign or unit takes the other's; two different ones are two figures.</summary>
    private static bool AreAlike(Tail first, Tail second) =>
        (first.Role == NumberRole.Amount && first.Unit is null) || (first.Role == second.Role && first.Unit?.Code == second.Unit?.Code && first.Factor == second.Factor);

    private static bool TryShareScale(ref Numeral first, in Numeral second)
    {
        var scaled = first.Value * second.Scale;
        if (first.Scale == Numeral.One && second.Scale != Numeral.One && scaled.CompareTo(second.Value) < 0)
        {
            first = first with { Value = scaled, Scale = second.Scale };
        }

        return first.Value.CompareTo(second.Value) < 0;
    }
}
