using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Finds every numeral of a text, with its value, its role and what stands beside it. Made once for an article: its languages and its names.</summary>
internal sealed class NumberScanner
{
    private const SenseKinds Beginnings =
        SenseKinds.Cardinal | SenseKinds.Scale | SenseKinds.Ordinal | SenseKinds.Part | SenseKinds.Half | SenseKinds.Multiple | SenseKinds.PercentLead
        | SenseKinds.Month | SenseKinds.WeakMonth | SenseKinds.NamedHalf | SenseKinds.Superlative;

    private readonly UnitWords units;
    private readonly Lexicon lexicon;
    private readonly NumberedNames names;

    /// <param name="languages">The article's, BCP 47, the text's own first.</param>
    /// <param name="names">The registry's and those as the article writes them; digits within one are its own.</param>
    public NumberScanner(UnitWords units, ImmutableArray<string> languages, NumberedNames names) =>
        (this.units, lexicon, this.names) = (units, Lexicon.Of(languages), names);

    /// <summary>All of them, in the text's order; none overlaps another.</summary>
    public ImmutableArray<NumberOccurrence> Scan(string text)
    {
        var page = new Page(TokenText.Of(text), lexicon, units);
        var found = ImmutableArray.CreateBuilder<NumberOccurrence>();
        var places = new CodePointCount(text);
        for (var (at, floor) = (0, 0); at < page.Text.Count;)
        {
            if (!CanBegin(page, at, floor) && !names.CanBegin(page.Text, at))
            {
                at++;
            }
            else if (page.Find(at, SenseKinds.Idiom, out var idiom))
            {
                at = idiom.End;
            }
            else if (ReadAt(page, at, floor) is { } draft)
            {
                found.Add(Occurrence(page.Text, draft, places));
                at = floor = Math.Max(draft.WholeEnd, at + 1);
            }
            else
            {
                at++;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a word of the kinds stands anywhere in a text: <see cref="SenseKinds.Falling"/>, <see cref="SenseKinds.Rising"/>.</summary>
    public bool Has(string text, SenseKinds kinds)
    {
        var tokens = TokenText.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (lexicon.TryFind(tokens, i, kinds, out _) || (lexicon.HasGerman && GermanCompounds.Is(tokens.Span(i), kinds)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a unit or currency is named anywhere in a text; for <paramref name="code"/> as a second unit, its adverbs count too ("annual").</summary>
    public bool Names(string text, string code)
    {
        var tokens = TokenText.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((units.After.TryFind(tokens, i, SenseKinds.Classifier, out var unit) && unit.Sense.Code == code && !UnitWords.IsOfAnother(tokens, i))
                || (lexicon.TryFind(tokens, i, SenseKinds.PerWord, out var word) && word.Sense.Code == code))
            {
                return true;
            }
        }

        return false;
    }

    /// <remarks>The rest of a Chinese numeral that was read as none, such as 千万 after 数, is none either.</remarks>
    private static bool CanBegin(Page page, int at, int floor) => page.Text[at].Kind switch
    {
        TokenKind.Digits => true,
        TokenKind.Sign => page.Text.Char(at) is >= '¼' and <= '⅞',
        TokenKind.Han => (ChineseNumerals.IsNumeral(page.Text.Char(at)) && (at == floor || !ChineseNumerals.IsNumeral(page.Text.Char(at - 1))))
            || page.Is(at, (Beginnings & ~SenseKinds.Scale) | SenseKinds.Idiom) || HalfGrammar.TryReadChinese(page, at, out _),
        _ => page.Is(at, Beginnings | SenseKinds.Idiom) || HalfGrammar.TryReadOneAndMore(page, at, out _) || (page.Lexicon.HasGerman && GermanNumerals.CanBegin(page.Text.Span(at))),
    };

    private Draft? ReadAt(Page page, int at, int floor) =>
        names.Read(page, at, floor)
        ?? DateGrammar.Read(page, at, floor)
        ?? MarkerGrammar.Read(page, at)
        ?? NameGrammar.Read(page, at, floor)
        ?? MultipleGrammar.Read(page, at, floor)
        ?? FractionGrammar.Read(page, at, floor)
        ?? OrdinalGrammar.Read(page, at, floor)
        ?? QuantityGrammar.Read(page, at, floor);

    private static NumberOccurrence Occurrence(TokenText text, Draft draft, CodePointCount places) => new(
        draft.Role, draft.Low, draft.High, draft.Scale, draft.Unit, CueGrammar.ForUnit(draft.Cue, draft.Unit), draft.Date, draft.Trend,
        places.Span(text[draft.First].Start, text[draft.End - 1].End), places.Span(text[draft.WholeFirst].Start, text[draft.WholeEnd - 1].End));
}
