using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The unit or currency beside a number: "billion yuan", <c>US$</c>, "6 - month", "180000 new energy vehicles", "vehicles per year".</summary>
internal static class UnitGrammar
{
    private const string Duration = "duration";
    private const string Count = "count";

    /// <summary>How many words may stand between a number and its unit, and how many between a unit and the noun that it only describes.</summary>
    private const int FarthestWord = 4;
    private const int FarthestHan = 8;

    public static bool TryReadDirect(Page page, int at, out UnitMention unit, out int end)
    {
        (unit, end) = (null!, at);
        var next = page.FindUnit(at, out var found) ? at : page.Text.SkipHyphen(at);
        if (next == at ? found.Words == 0 : !page.FindUnit(next, out found) || IsOfNext(page.Text, found))
        {
            return false;
        }

        if (found.Sense.Dimension == Count && TryReadHead(page, found.End, out var head))
        {
            found = head;
        }

        end = found.End;
        unit = WithPer(page, found.Sense, UnitDistance.Direct, ref end);
        return true;
    }

    /// <summary>A unit later in the noun phrase; the last of two that follow each other closely.</summary>
    public static bool TryReadNear(Page page, int at, out UnitMention unit, out int end)
    {
        (unit, end) = (null!, at);
        var i = page.Text.SkipHyphen(at);
        for (var steps = 0; CanPass(page, i, steps); steps++)
        {
            i = page.Text.SkipHyphen(i + 1);
            if (page.FindUnit(i, out var found) && IsNearby(page.Text, i, found.Sense))
            {
                found = TryReadHead(page, found.End, out var head) ? head : found;
                end = found.End;
                unit = WithPer(page, found.Sense, UnitDistance.Near, ref end);
                return true;
            }
        }

        return false;
    }

    public static UnitMention OfCurrency(Sense currency) => new(currency.Code, Vocabulary.Money, null, UnitDistance.Direct);

    /// <summary>The second sign of <c>$5m-$6m</c>.</summary>
    private static bool IsOfNext(TokenText text, PhraseMatch unit) => text[unit.End - 1].Kind == TokenKind.Sign && text.IsDigits(unit.End) && text.IsGlued(unit.End);

    /// <summary>"car manufacturers": the noun after a counted one is what is counted.</summary>
    private static bool TryReadHead(Page page, int at, out PhraseMatch head)
    {
        head = default;
        return page.Text.IsWord(at) && (page.FindUnit(at, out head) || (!page.Is(at, SenseKinds.Stop) && !page.Text.IsHyphen(at + 1) && page.FindUnit(at + 1, out head)))
            && head.Sense.Dimension == Count;
    }

    private static bool CanPass(Page page, int at, int steps) => page.Text[at].Kind switch
    {
        TokenKind.Word => steps < FarthestWord && !page.Is(at, SenseKinds.Stop) && page.Text[at].Gap != TokenGap.Line,
        TokenKind.Han => steps < FarthestHan && !page.Is(at, SenseKinds.Stop),
        _ => false,
    };

    /// <summary>Chinese counts and measures stand right beside the number; only the counted noun comes later.</summary>
    private static bool IsNearby(TokenText text, int at, Sense unit) =>
        unit.Dimension != Vocabulary.Money && (text.IsWord(at) || (unit.Dimension == Count && text[at].Kind == TokenKind.Han));

    private static UnitMention WithPer(Page page, Sense unit, UnitDistance distance, ref int end)
    {
        string? per = null;
        if (unit.Dimension != Duration && (page.Text[end].Kind != TokenKind.Han || page.Text.IsGlued(end)))
        {
            if (page.Find(end, SenseKinds.PerWord, out var word))
            {
                (per, end) = (word.Sense.Code, word.End);
            }
            else if (page.Find(end, SenseKinds.Per, out var lead) && page.FindUnit(lead.End, out var second) && second.Sense.Dimension == Duration)
            {
                (per, end) = (second.Sense.Code, second.End);
            }
        }

        return new(unit.Code, unit.Dimension, per, distance);
    }
}
