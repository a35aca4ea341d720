using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Parts of a whole: <c>1/5</c>, "two - thirds", "a quarter of", "half", "one in five", 三分之一, 百分之三十, "jeder fünfte".</summary>
internal static class FractionGrammar
{
    /// <summary>"1 in 2025" is a date.</summary>
    private const int LargestWhole = 100;

    /// <summary>"5 out of 20 cars" counts the five.</summary>
    private const int LargestOfSeveral = 10;

    private const string Count = "count";

    public static Draft? Read(Page page, int at, int floor)
    {
        var draft = Slashed(page.Text, at) ?? Percentage(page, at) ?? Chinese(page, at) ?? Parts(page, at, floor) ?? OneIn(page, at) ?? EachNth(page, at) ?? Half(page, at);
        if (draft is null || draft.WholeFirst < floor)
        {
            return null;
        }

        return WithCue(page, draft, floor);
    }

    /// <summary>Three numbers with slashes are a date or a name.</summary>
    private static Draft? Slashed(TokenText text, int at) =>
        text.Int(at) is >= 0 and var above && text.Char(at + 1) == '/' && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Int(at + 2) is > 0 and var below
            && !(text.Char(at + 3) == '/' && text.IsGlued(at + 3)) && !(text.Char(at - 1) == '/' && text.IsGlued(at)) && !(text.IsGlued(at) && text.IsWord(at - 1))
            ? Fraction(at, at + 3, above, below)
            : null;

    private static Draft? Percentage(Page page, int at) =>
        page.Find(at, SenseKinds.PercentLead, out var lead) && NumeralGrammar.TryRead(page, lead.End, out var number)
            ? Draft.Of(NumberRole.Percent, at, number.End, number.Value) with
            {
                Unit = new(UnitWords.PercentCode, Vocabulary.Ratio, null, UnitDistance.Direct),
            }
            : null;

    private static Draft? Chinese(Page page, int at) =>
        NumeralGrammar.TryRead(page, at, out var below) && page.Text.Char(below.End) == '分' && page.Text.Char(below.End + 1) == '之'
            && NumeralGrammar.TryRead(page, below.End + 2, out var above) && below.Value.Numerator > 0
            ? Draft.Of(NumberRole.Fraction, at, above.End, above.Value / below.Value)
            : null;

    /// <summary>A part's name after a number, or after "a" and before "of".</summary>
    private static Draft? Parts(Page page, int at, int floor)
    {
        if (page.Find(at, SenseKinds.Part, out var part))
        {
            var isPart = at > floor && page.Text.Span(at - 1) is "a" or "A" && page.Text.Span(part.End) is "of" && !NumeralGrammar.IsOfScale(page, part.End, out _);
            return isPart ? new Draft(NumberRole.Fraction, at - 1, part.End, Inverse(part), Inverse(part)) : null;
        }

        return NumeralGrammar.TryRead(page, at, out var above) && above.First == at && page.Find(page.Text.SkipHyphen(above.End), SenseKinds.Part, out part)
            && !NumeralGrammar.IsOfScale(page, part.End, out _)
            ? Draft.Of(NumberRole.Fraction, at, part.End, above.Value * Inverse(part))
            : null;
    }

    /// <summary>"one in five", "1 out of 3", "two out of three cars", "eight in every ten".</summary>
    private static Draft? OneIn(Page page, int at)
    {
        if (!NumeralGrammar.TryRead(page, at, out var some) || some.First != at || some.End != at + 1)
        {
            return null;
        }

        var lead = page.Text.Span(some.End) is "in" ? 1 : page.Text.Span(some.End) is "out" && page.Text.Span(some.End + 1) is "of" ? 2 : 0;
        var isEvery = lead > 0 && page.Text.Span(some.End + lead) is "every";
        return lead > 0 && NumeralGrammar.TryRead(page, some.End + lead + (isEvery ? 1 : 0), out var whole) && some.Value.CompareTo(whole.Value) < 0
            && whole.Value.CompareTo(ExactNumber.Of(isEvery || some.Value == Numeral.One ? LargestWhole : LargestOfSeveral)) <= 0
            && (!page.FindUnit(whole.End, out var unit) || unit.Sense.Dimension == Count) && !page.Is(whole.End, SenseKinds.Percent)
            ? Draft.Of(NumberRole.Fraction, at, whole.End, some.Value / whole.Value)
            : null;
    }

    private static Draft? EachNth(Page page, int at) =>
        page.Lexicon.HasGerman && page.Text.Span(at - 1) is "jeder" or "jede" or "jedes" or "jeden" or "Jeder" or "Jede" or "Jedes"
            && GermanNumerals.TryReadOrdinal(page.Text.Span(at), out var place) && place > 1
            ? new Draft(NumberRole.Fraction, at - 1, at + 1, Numeral.One / ExactNumber.Of(place), Numeral.One / ExactNumber.Of(place))
            : null;

    private static Draft? Half(Page page, int at) =>
        page.Find(at, SenseKinds.Half, out var half) && !NumeralGrammar.IsBeforeScale(page, half.End, out _) && !HalfGrammar.IsBeforeTime(page, half.End, out _)
            ? Draft.Of(NumberRole.Fraction, at, half.End, half.Sense.Value) with { Cue = half.Sense.Allowed == QualifierSet.None ? null : CueGrammar.Of(page, half) }
            : null;

    private static Draft Fraction(int first, int end, long above, long below) =>
        Draft.Of(NumberRole.Fraction, first, end, ExactNumber.Of(above) / ExactNumber.Of(below));

    private static ExactNumber Inverse(PhraseMatch part) => Numeral.One / part.Sense.Value;

    private static Draft WithCue(Page page, Draft draft, int floor)
    {
        if (CueGrammar.TryReadBefore(page, draft.First, floor, out var cue))
        {
            return draft with { Cue = CueGrammar.Of(page, cue), WholeFirst = cue.First };
        }

        return CueGrammar.TryReadAfter(page, draft.End, out cue) ? draft with { Cue = CueGrammar.Of(page, cue), WholeEnd = cue.End } : draft;
    }
}
