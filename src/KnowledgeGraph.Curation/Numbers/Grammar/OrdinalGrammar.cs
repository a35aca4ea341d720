using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Places in an order: "first", <c>21st</c>, "No. 3", 第一, "erste", "1. Platz", "top 10"; and the first place without a numeral.</summary>
internal static class OrdinalGrammar
{
    private const int LastDay = 31;

    public static Draft? Read(Page page, int at, int floor) =>
        Suffixed(page.Text, at) ?? Led(page, at, floor) ?? German(page, at) ?? Word(page, at) ?? Superlative(page, at);

    /// <summary>Reads an ordinal word or digits with their ending; not what stands after "No.".</summary>
    public static bool TryReadPlace(Page page, int at, out long place, out int end)
    {
        var draft = Suffixed(page.Text, at) ?? German(page, at) ?? Word(page, at);
        (place, end) = draft is null ? (0, at) : ((long)draft.Low.Numerator, draft.End);
        return draft is not null;
    }

    private static Draft? Led(Page page, int at, int floor)
    {
        var isTop = page.FindBefore(at, SenseKinds.TopLead, out var lead) || (page.Text.IsHyphen(at - 1) && page.FindBefore(at - 1, SenseKinds.TopLead, out lead));
        if ((!isTop && !page.FindBefore(at, SenseKinds.RankLead, out lead)) || lead.First < floor
            || !NumeralGrammar.TryRead(page, at, out var number) || number.First != at || number.Scale != Numeral.One)
        {
            return null;
        }

        if (isTop && (page.Text[at].Kind == TokenKind.Han ? UnitGrammar.TryReadDirect(page, number.End, out _, out _) || page.Is(number.End, SenseKinds.Quarter) : page.Is(number.End, SenseKinds.Percent)))
        {
            return null;
        }

        var words = page.Text.Words(lead.First, lead.End);
        return Draft.Of(NumberRole.Ordinal, at, number.End, number.Value) with { WholeFirst = lead.First, Cue = isTop ? new(words, QualifierSet.UpTo) : null };
    }

    private static Draft? Suffixed(TokenText text, int at) =>
        text.Int(at) is > 0 and var place && text.IsGlued(at + 1) && text.Span(at + 1) is "st" or "nd" or "rd" or "th"
            ? Draft.Of(NumberRole.Ordinal, at, at + 2, ExactNumber.Of(place))
            : null;

    /// <summary>"am 1. Platz" after an article, which tells it from the end of a sentence; "erste".</summary>
    private static Draft? German(Page page, int at)
    {
        var text = page.Text;
        if (!page.Lexicon.HasGerman)
        {
            return null;
        }

        if (text.IsWord(at))
        {
            return GermanNumerals.TryReadOrdinal(text.Span(at), out var place) ? Draft.Of(NumberRole.Ordinal, at, at + 1, ExactNumber.Of(place)) : null;
        }

        return text.Int(at) is > 0 and <= LastDay and var digits && text.Char(at + 1) == '.' && text.IsGlued(at + 1) && text.IsCapital(at + 2)
            && text.Span(at - 1) is "der" or "die" or "das" or "den" or "dem" or "des" or "am" or "zum" or "im" or "beim" or "vom"
            ? Draft.Of(NumberRole.Ordinal, at, at + 2, ExactNumber.Of(digits))
            : null;
    }

    /// <summary>"first", "twenty - first".</summary>
    private static Draft? Word(Page page, int at)
    {
        if (page.Find(at, SenseKinds.Ordinal, out var word))
        {
            return Draft.Of(NumberRole.Ordinal, at, word.End, word.Sense.Value);
        }

        return page.Find(at, SenseKinds.Cardinal, out var tens) && tens.Sense.Value.Numerator >= 20 && page.Text.IsHyphen(tens.End)
            && page.Find(tens.End + 1, SenseKinds.Ordinal, out word) && word.Sense.Value.Numerator < 10
            ? Draft.Of(NumberRole.Ordinal, at, word.End, tens.Sense.Value + word.Sense.Value)
            : null;
    }

    /// <summary>"second - largest" is another place, 最大的车企之一 one of several, "largest makers" too.</summary>
    private static Draft? Superlative(Page page, int at) =>
        page.Find(at, SenseKinds.Superlative, out var word) && !NumeralGrammar.TryRead(page, word.End, out _) && !page.FindUnit(word.End, out _)
            && !IsAfterPlace(page, at) && !IsOneOf(page.Text, word.End)
            ? Draft.Of(NumberRole.Superlative, at, word.End, Numeral.One)
            : null;

    private static bool IsAfterPlace(Page page, int at)
    {
        var end = page.Text.IsHyphen(at - 1) ? at - 1 : at;
        return page.Find(end - 1, SenseKinds.Ordinal, out _) || (page.Text.IsDigits(end - 2) && Suffixed(page.Text, end - 2) is not null);
    }

    /// <summary>之一 in the same clause.</summary>
    private static bool IsOneOf(TokenText text, int at)
    {
        for (; text[at].Kind is TokenKind.Han or TokenKind.Word; at++)
        {
            if (text.Char(at) == '之' && text.Char(at + 1) == '一')
            {
                return true;
            }
        }

        return false;
    }
}
