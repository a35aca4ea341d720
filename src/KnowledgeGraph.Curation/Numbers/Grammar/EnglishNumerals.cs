using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Numbers in English words: "twenty - five", "a hundred and twenty thousand", "two dozen", "one and a half".</summary>
internal static class EnglishNumerals
{
    private const long Hundred = 100;

    /// <summary>How many words "and a half" has.</summary>
    public const int AndAHalf = 3;

    public static bool TryRead(Page page, int at, out Numeral numeral)
    {
        numeral = default;
        var (first, i) = (at, at);
        long total = 0, current = 0, room = long.MaxValue, scaleRoom = long.MaxValue;
        if (page.Is(at, SenseKinds.Scale))
        {
            if (!IsArticle(page.Text, at - 1))
            {
                return false;
            }

            (first, current) = (at - 1, 1);
        }

        while (TryStep(page, i, i > at, room, scaleRoom, out var word))
        {
            var value = (long)word.Sense.Value.Numerator;
            if (word.Sense.Kind == SenseKinds.Cardinal)
            {
                (current, room) = (current + value, RoomAfter(value));
            }
            else if (value <= Hundred)
            {
                (current, room) = (Math.Max(current, 1) * value, Hundred);
            }
            else
            {
                (total, current, room, scaleRoom) = (total + (Math.Max(current, 1) * value), 0, 1_000, value);
            }

            i = word.End;
        }

        return i > at && End(page, first, i, total + current, current == 0 ? scaleRoom : 1, out numeral);
    }

    /// <summary>The next word of the number, after a hyphen or an "and" if need be.</summary>
    private static bool TryStep(Page page, int at, bool isInside, long room, long scaleRoom, out PhraseMatch word)
    {
        var next = isInside ? page.Text.SkipHyphen(at) : at;
        if (page.Find(next, SenseKinds.Cardinal | SenseKinds.Scale, out word))
        {
            var value = (long)word.Sense.Value.Numerator;
            return word.Sense.Kind == SenseKinds.Cardinal ? value < room : value < scaleRoom;
        }

        return isInside && room is Hundred or 1_000 && page.Is(at, SenseKinds.And)
            && page.Find(at + 1, SenseKinds.Cardinal, out word) && (long)word.Sense.Value.Numerator < Math.Min(room, Hundred);
    }

    /// <summary>What may follow a cardinal: units after tens, nothing after units.</summary>
    private static long RoomAfter(long value) => value >= 20 ? 10 : 0;

    public static bool IsArticle(TokenText text, int at) => text.Span(at) is { } word && (word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase));

    public static bool IsAndAHalf(Page page, int at) => page.Is(at, SenseKinds.And) && IsArticle(page.Text, at + 1) && page.Is(at + 2, SenseKinds.Half);

    /// <param name="of">What "and a half" is the half of: the last scale, or one.</param>
    private static bool End(Page page, int first, int end, long whole, long of, out Numeral numeral)
    {
        var value = ExactNumber.Of(whole);
        var isHalf = IsAndAHalf(page, end);
        var need = whole == 1 && end == first + 1 && !isHalf ? NumeralNeed.Unit : NumeralNeed.Nothing;
        numeral = isHalf
            ? new(first, end + AndAHalf, value + (HalfGrammar.Half * ExactNumber.Of(of)), Numeral.One, need, null)
            : new(first, end, value, Numeral.One, need, null);
        return true;
    }
}
