namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A text under the scanner, with the words to know in it.</summary>
internal sealed record Page(TokenText Text, Lexicon Lexicon, UnitWords Units)
{
    public bool Find(int at, SenseKinds kinds, out PhraseMatch match) => Lexicon.TryFind(Text, at, kinds, out match);

    public bool Is(int at, SenseKinds kinds) => Lexicon.TryFind(Text, at, kinds, out _);

    public bool FindBefore(int end, SenseKinds kinds, out PhraseMatch match) => Lexicon.TryFindBefore(Text, end, kinds, out match);

    public bool IsBefore(int end, SenseKinds kinds) => Lexicon.TryFindBefore(Text, end, kinds, out _);

    public bool FindUnit(int at, out PhraseMatch match) => Units.After.TryFind(Text, at, SenseKinds.Classifier, out match);

    /// <summary>A currency that ends before a token.</summary>
    public bool FindCurrencyBefore(int end, out PhraseMatch match) =>
        Units.Before.TryFind(Text, end, SenseKinds.Classifier, out match) && !UnitWords.IsOfAnother(Text, match.First);
}
