using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A number with all that stands beside it: cue, currency, range, sign or unit.</summary>
internal static class QuantityGrammar
{
    private const string Count = "count";

    /// <param name="floor">The first token that belongs to no other number.</param>
    public static Draft? Read(Page page, int at, int floor)
    {
        if (!NumeralGrammar.TryRead(page, at, out var first) || first.First < floor)
        {
            return null;
        }

        var whole = first.First;
        var hasSign = TakeSign(page.Text, ref whole);
        var currency = TakeCurrency(page, floor, ref whole);
        var cue = TakeCue(page, floor, ref whole);
        var tail = TailGrammar.Read(page, first);
        var (last, end) = (first, first.End);
        var wholeEnd = tail.End;
        if (RangeGrammar.TryReadSecond(page, ref first, tail, page.IsBefore(whole, SenseKinds.RangeOpen), out var second, out var secondTail))
        {
            var areTwo = page.IsBefore(whole, SenseKinds.From);
            (last, end, wholeEnd) = areTwo ? (first, first.End, tail.End) : (second, second.End, secondTail.End);
            whole = !areTwo && page.FindBefore(whole, SenseKinds.RangeOpen, out var open) && open.First >= floor ? open.First : whole;
            tail = areTwo ? secondTail with { Cue = tail.Cue } : secondTail;
        }

        var unit = currency ?? tail.Unit;
        if (tail.Role == NumberRole.Amount && unit is null && UnitGrammar.TryReadNear(page, wholeEnd, out var near, out var nearEnd))
        {
            (unit, wholeEnd) = (near, nearEnd);
        }

        cue ??= tail.Cue;
        if (!HasNeed(page, first, tail, unit, cue))
        {
            return null;
        }

        var factor = hasSign ? tail.Factor * ExactNumber.Of(-1) : tail.Factor;
        return new(tail.Role, first.First, end, (first.Value + tail.More) * factor, (last.Value + tail.More) * factor)
        {
            Scale = last.Scale, Unit = WithDefault(unit, tail.Role), Cue = cue, Trend = TrendOf(page, whole), WholeFirst = whole, WholeEnd = wholeEnd,
        };
    }

    /// <summary>A minus that touches the number and nothing else; or the word.</summary>
    private static bool TakeSign(TokenText text, ref int whole)
    {
        if (text.Span(whole - 1).Equals("minus", StringComparison.OrdinalIgnoreCase))
        {
            whole--;
            return true;
        }

        if (text.Char(whole - 1) is not ('-' or '−') || !text.IsGlued(whole) || text.IsGlued(whole - 1) && text.Char(whole - 2) is not ('(' or '（'))
        {
            return false;
        }

        whole--;
        return true;
    }

    private static UnitMention? TakeCurrency(Page page, int floor, ref int whole)
    {
        if (!page.FindCurrencyBefore(whole, out var currency) || currency.First < floor)
        {
            return null;
        }

        whole = currency.First;
        return UnitGrammar.OfCurrency(currency.Sense);
    }

    private static QualifierCue? TakeCue(Page page, int floor, ref int whole)
    {
        if (!CueGrammar.TryReadBefore(page, whole, floor, out var cue))
        {
            return null;
        }

        whole = cue.First;
        return CueGrammar.Of(page, cue);
    }

    private static bool HasNeed(Page page, in Numeral numeral, Tail tail, UnitMention? unit, QualifierCue? cue) => numeral.Need switch
    {
        NumeralNeed.Nothing => true,
        _ when tail.Role != NumberRole.Amount || cue is not null => true,
        NumeralNeed.Unit => unit is { Distance: UnitDistance.Direct } || page.Is(numeral.End, SenseKinds.Classifier),
        _ => unit is { Distance: UnitDistance.Direct } && unit.Dimension != Count,
    };

    private static UnitMention? WithDefault(UnitMention? unit, NumberRole role) => role switch
    {
        NumberRole.Percent => new(UnitWords.PercentCode, Vocabulary.Ratio, null, UnitDistance.Direct),
        NumberRole.PercentagePoints => new(UnitWords.PointCode, Vocabulary.Ratio, null, UnitDistance.Direct),
        NumberRole.Multiple => null,
        _ => unit,
    };

    private static NumeralTrend TrendOf(Page page, int whole)
    {
        var end = page.Text.Span(whole - 1) is "by" or "um" or "了" ? whole - 1 : whole;
        for (var i = end - 3; i < end; i++)
        {
            if (page.Find(i, SenseKinds.Rising | SenseKinds.Falling, out var word) && word.End == end)
            {
                return word.Sense.Kind == SenseKinds.Rising ? NumeralTrend.Rise : NumeralTrend.Fall;
            }
        }

        return NumeralTrend.None;
    }
}
