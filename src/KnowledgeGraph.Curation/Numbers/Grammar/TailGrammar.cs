using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What follows a number and says what it is: per cent, points, "times", a unit; with a cue before or after it.</summary>
/// <param name="Factor">What the number is multiplied with: 三成 is 30 per cent, a basis point a hundredth of a percentage point.</param>
/// <param name="More">What is added to it: "one year and a half".</param>
internal sealed record Tail(NumberRole Role, int End, UnitMention? Unit, ExactNumber Factor, QualifierCue? Cue, ExactNumber More = default);

internal static class TailGrammar
{
    private const SenseKinds Signs = SenseKinds.Percent | SenseKinds.PercentPoint | SenseKinds.TenthPercent | SenseKinds.Times;

    public static Tail Read(Page page, in Numeral numeral)
    {
        var (at, cue) = (numeral.End, numeral.Cue);
        if (cue is null && CueGrammar.TryReadAfter(page, at, out var inner))
        {
            (cue, at) = (CueGrammar.Of(page, inner), inner.End);
        }

        var tail = Sign(page, at) ?? Unit(page, at) ?? new(NumberRole.Amount, at, null, Numeral.One, null);
        if (cue is null && CueGrammar.TryReadAfter(page, tail.End, out var after))
        {
            return tail with { Cue = CueGrammar.Of(page, after), End = after.End };
        }

        return tail with { Cue = cue };
    }

    private static Tail? Sign(Page page, int at)
    {
        var next = page.Is(at, Signs) ? at : page.Text.SkipHyphen(at);
        if (!page.Find(next, Signs, out var sign) || !Fits(page.Text, at, sign))
        {
            return null;
        }

        return sign.Sense.Kind switch
        {
            SenseKinds.PercentPoint => new(NumberRole.PercentagePoints, sign.End, null, sign.Sense.Value == default ? Numeral.One : sign.Sense.Value, null),
            SenseKinds.Times => new(NumberRole.Multiple, sign.End, null, Numeral.One, null),
            SenseKinds.TenthPercent => new(NumberRole.Percent, sign.End, null, ExactNumber.Of(10), null),
            _ => new(NumberRole.Percent, sign.End, null, Numeral.One, null),
        };
    }

    /// <summary>"3x" but not "3 x 4"; 三成 but not 三 成立.</summary>
    private static bool Fits(TokenText text, int at, PhraseMatch sign) => sign.Sense.Kind switch
    {
        SenseKinds.Times when text[sign.First].Length == 1 && text[sign.First].Kind != TokenKind.Han => text.IsGlued(at) && !text.IsDigits(sign.End),
        SenseKinds.TenthPercent => text.IsGlued(at) && text.Char(sign.End) is not ('立' or '为' or '功' or '员' or '本' or '长' or '果' or '交'),
        _ => true,
    };

    private static Tail? Unit(Page page, int at)
    {
        if (!UnitGrammar.TryReadDirect(page, at, out var unit, out var end))
        {
            return null;
        }

        var more = HalfGrammar.IsAfterUnit(page, ref end) ? HalfGrammar.Half : default;
        return new(NumberRole.Amount, end, unit, Numeral.One, null, more);
    }
}
