using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A number in any notation with the scale after it: <c>2.5 million</c>, <c>50 - billion</c>, 1.8万, 300多万, 1亿2000万, "half a million".</summary>
internal static class NumeralGrammar
{
    /// <summary>Scales in one letter, only glued to digits: <c>10k</c>, and of money or what is counted <c>$3m</c>, <c>1.2m cars</c>.</summary>
    private static long FactorOf(char letter) => letter switch { 'k' => 1_000, 'm' => 1_000_000, 'b' => 1_000_000_000, _ => 0 };

    public static bool TryRead(Page page, int at, out Numeral numeral)
    {
        if (!TryReadPlain(page, at, out numeral))
        {
            return false;
        }

        WithScales(page, ref numeral);
        AddLower(page, ref numeral);
        return true;
    }

    private static bool TryReadPlain(Page page, int at, out Numeral numeral) => page.Text[at].Kind switch
    {
        TokenKind.Digits => DigitGrammar.TryRead(page, at, out numeral) && WithVulgar(page.Text, ref numeral),
        TokenKind.Han => HalfGrammar.TryReadChinese(page, at, out numeral) || ChineseNumerals.TryRead(page.Text, at, out numeral),
        TokenKind.Word => HalfOf(page, at, out numeral) || HalfGrammar.TryReadOneAndMore(page, at, out numeral) || PartOf(page, at, out numeral) || EnglishNumerals.TryRead(page, at, out numeral)
            || (page.Lexicon.HasGerman && GermanNumerals.TryRead(page.Text, at, out numeral)),
        _ => Vulgar(page.Text, at, out numeral),
    };

    /// <summary>"half a million", "halbe Million", "half a year": the scale or the time must follow, perhaps after the article.</summary>
    private static bool HalfOf(Page page, int at, out Numeral numeral)
    {
        numeral = default;
        if (!page.Find(at, SenseKinds.Half, out var half) || !(IsBeforeScale(page, half.End, out var end) || HalfGrammar.IsBeforeTime(page, half.End, out end)))
        {
            return false;
        }

        numeral = new(at, end, half.Sense.Value, Numeral.One, NumeralNeed.Nothing, null);
        return true;
    }

    /// <summary>"a quarter of a million", "three quarters of a million".</summary>
    private static bool PartOf(Page page, int at, out Numeral numeral)
    {
        numeral = new(at - 1, at, Numeral.One, Numeral.One, NumeralNeed.Nothing, null);
        var isNumber = !page.Is(at, SenseKinds.Part) && EnglishNumerals.TryRead(page, at, out numeral);
        if ((!isNumber && page.Text.Span(at - 1) is not ("a" or "A")) || !page.Find(page.Text.SkipHyphen(numeral.End), SenseKinds.Part, out var part) || !IsOfScale(page, part.End, out var end))
        {
            return false;
        }

        numeral = numeral with { End = end, Value = numeral.Value / part.Sense.Value, Need = NumeralNeed.Nothing };
        return true;
    }

    /// <summary>Whether a part is one of a million or the like, and so a number of its own.</summary>
    public static bool IsOfScale(Page page, int at, out int scale)
    {
        scale = at;
        return page.Text.Span(at) is "of" && IsBeforeScale(page, at + 1, out scale) && scale == at + 2;
    }

    /// <param name="scale">The scale, after "a" or at once.</param>
    public static bool IsBeforeScale(Page page, int at, out int scale)
    {
        scale = page.Text[at].Length <= 2 && page.Text.IsWord(at) && !page.Is(at, SenseKinds.Scale) ? at + 1 : at;
        return page.Text.IsWord(scale) && page.Is(scale, SenseKinds.Scale);
    }

    private static bool WithVulgar(TokenText text, ref Numeral numeral)
    {
        if (text.IsGlued(numeral.End) && Vulgar(text, numeral.End, out var part))
        {
            numeral = numeral with { End = numeral.End + 1, Value = numeral.Value + part.Value };
        }

        return true;
    }

    private static bool Vulgar(TokenText text, int at, out Numeral numeral)
    {
        var (above, below) = text.Char(at) switch
        {
            '½' => (1, 2), '⅓' => (1, 3), '⅔' => (2, 3), '¼' => (1, 4), '¾' => (3, 4), '⅕' => (1, 5), '⅛' => (1, 8), _ => (0, 1),
        };
        numeral = new(at, at + 1, ExactNumber.Of(above) / ExactNumber.Of(below), Numeral.One, NumeralNeed.Nothing, null);
        return above > 0;
    }

    private static bool WithScales(Page page, ref Numeral numeral)
    {
        var (i, scale) = (numeral.End, Numeral.One);
        var cue = numeral.Cue;
        while (true)
        {
            var next = page.Text.SkipHyphen(i);
            if (cue is null && InnerCue(page, i, out var inner))
            {
                (cue, next) = (new(page.Text.Words(inner.First, inner.End), inner.Sense.Allowed), inner.End);
            }

            if (!page.Find(next, SenseKinds.Scale, out var word) || IsLongerUnit(page, next, word.Words) || !FollowsAtOnce(page.Text, next))
            {
                break;
            }

            (i, scale) = (word.End, scale * word.Sense.Value);
        }

        if (i == numeral.End)
        {
            return GluedLetter(page, ref numeral);
        }

        numeral = numeral with { End = i, Value = numeral.Value * scale, Scale = scale, Need = NumeralNeed.Nothing, Cue = cue };
        return true;
    }

    /// <summary>A Chinese scale stands right after its number; 3, 百度 is none.</summary>
    private static bool FollowsAtOnce(TokenText text, int at) => text[at].Kind != TokenKind.Han || text.IsGlued(at) || text.IsDigits(at - 1);

    /// <summary>多 between number and scale: 300多万.</summary>
    private static bool InnerCue(Page page, int at, out PhraseMatch cue) =>
        page.Text[at].Kind == TokenKind.Han && page.Find(at, SenseKinds.Cue, out cue) && page.Is(cue.End, SenseKinds.Scale) || Nothing(out cue);

    private static bool Nothing(out PhraseMatch match)
    {
        match = default;
        return false;
    }

    private static bool IsLongerUnit(Page page, int at, int words) => page.FindUnit(at, out var unit) && unit.Words > words;

    private static bool GluedLetter(Page page, ref Numeral numeral)
    {
        var text = page.Text;
        if (!text.IsDigits(numeral.End - 1) || !text.IsGlued(numeral.End) || text[numeral.End].Length != 1)
        {
            return true;
        }

        var letter = Characters.Fold(text.Span(numeral.End)[0]);
        if (text.IsWord(numeral.End) && FactorOf(letter) is > 0 and var factor && (letter == 'k' || IsAmountOf(page, numeral.First, numeral.End + 1)))
        {
            var scale = ExactNumber.Of(factor);
            numeral = numeral with { End = numeral.End + 1, Value = numeral.Value * scale, Scale = scale };
        }

        return true;
    }

    /// <summary>Whether a currency stands before, or a currency or what is counted right after.</summary>
    public static bool IsAmountOf(Page page, int first, int end) =>
        page.FindCurrencyBefore(first, out _) || (page.FindUnit(end, out var unit) && unit.Sense.Dimension is "count" or Vocabulary.Money);

    /// <summary>1亿2000万 and 3万5千: a second number with a smaller scale is added.</summary>
    private static void AddLower(Page page, ref Numeral numeral)
    {
        while (numeral.Scale != Numeral.One && page.Text[numeral.End - 1].Kind == TokenKind.Han && page.Text.IsGlued(numeral.End)
            && TryReadPlain(page, numeral.End, out var lower) && WithScales(page, ref lower)
            && lower.Scale.CompareTo(numeral.Scale) < 0 && lower.Scale != Numeral.One)
        {
            numeral = numeral with { End = lower.End, Value = numeral.Value + lower.Value, Scale = lower.Scale };
        }
    }
}
