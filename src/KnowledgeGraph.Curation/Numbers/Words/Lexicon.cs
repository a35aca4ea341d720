using System.Collections.Immutable;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The word lists of an article's languages. Chinese is always among them: its characters cannot be taken for another language's.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<WordList> English = new(EnglishWords.List);
    private static readonly Lazy<WordList> German = new(GermanWords.List);
    private static readonly Lazy<WordList> Chinese = new(ChineseWords.List);

    private readonly WordList[] lists;

    private Lexicon(WordList[] lists, bool hasGerman, DecimalMark mark) => (this.lists, HasGerman, Mark) = (lists, hasGerman, mark);

    /// <summary>Whether words may be German compounds.</summary>
    public bool HasGerman { get; }

    /// <summary>How the first language writes decimals.</summary>
    public DecimalMark Mark { get; }

    /// <param name="languages">BCP 47, the text's own first; none that is known here: English.</param>
    public static Lexicon Of(ImmutableArray<string> languages)
    {
        var hasGerman = languages.Any(language => Is(language, "de"));
        var hasEnglish = languages.Any(language => Is(language, "en")) || !hasGerman;
        var mark = languages.Length > 0 && Is(languages[0], "de") ? DecimalMark.Comma : DecimalMark.Point;
        WordList[] lists = (hasEnglish, hasGerman) switch
        {
            (true, true) => [English.Value, German.Value, Chinese.Value],
            (false, _) => [German.Value, Chinese.Value],
            _ => [English.Value, Chinese.Value],
        };
        return new(lists, hasGerman, mark);
    }

    /// <summary>The longest phrase of the kinds that begins at a token.</summary>
    public bool TryFind(TokenText text, int at, SenseKinds kinds, out PhraseMatch match)
    {
        match = default;
        foreach (var list in lists)
        {
            if (list.After.TryFind(text, at, kinds, out var found) && (found.Words > match.Words || (found.Words == match.Words && IsGermanNoun(list, text, at))))
            {
                match = found;
            }
        }

        return match.Words > 0;
    }

    /// <summary>Billion has a capital in German and is another number than in English.</summary>
    private bool IsGermanNoun(WordList list, TokenText text, int at) => HasGerman && text.IsCapital(at) && list == German.Value;

    /// <summary>The longest phrase of the kinds that ends before a token.</summary>
    public bool TryFindBefore(TokenText text, int end, SenseKinds kinds, out PhraseMatch match)
    {
        match = default;
        foreach (var list in lists)
        {
            if (list.Before.TryFind(text, end, kinds, out var found) && found.Words > match.Words)
            {
                match = found;
            }
        }

        return match.Words > 0;
    }

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}

/// <summary>What parts a number's decimals.</summary>
internal enum DecimalMark
{
    Point,
    Comma,
}
