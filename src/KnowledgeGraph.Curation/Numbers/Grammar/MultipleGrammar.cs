using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Multiples in one word: "double", "tripled", 翻番, "dreimal", "verdoppelt"; and "12 - fold", which is one even where something "increased 12 - fold".</summary>
internal static class MultipleGrammar
{
    public static Draft? Read(Page page, int at, int floor)
    {
        var draft = page.Find(at, SenseKinds.Multiple, out var word) ? Draft.Of(NumberRole.Multiple, at, word.End, word.Sense.Value)
            : page.Lexicon.HasGerman && GermanNumerals.TryReadMultiple(page.Text.Span(at), out var times) ? Draft.Of(NumberRole.Multiple, at, at + 1, ExactNumber.Of(times))
            : Fold(page, at);
        return draft is not null && CueGrammar.TryReadBefore(page, at, floor, out var cue)
            ? draft with { Cue = CueGrammar.Of(page, cue), WholeFirst = cue.First }
            : draft;
    }

    private static Draft? Fold(Page page, int at) =>
        NumeralGrammar.TryRead(page, at, out var number) && number.First == at && page.Text.Span(page.Text.SkipHyphen(number.End)) is "fold"
            ? Draft.Of(NumberRole.Multiple, at, page.Text.SkipHyphen(number.End) + 1, number.Value)
            : null;
}
