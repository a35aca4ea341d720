using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The words of the vocabulary's units and currencies. Per cent and percentage points are the languages' own.</summary>
internal sealed class UnitWords
{
    private const int LongestSymbol = 3;

    private static readonly string[] OfLanguages = [PercentCode, PointCode];

    /// <remarks>In the order of ids, so that of two with one word the same one is always found.</remarks>
    public UnitWords(Vocabulary vocabulary)
    {
        foreach (var currency in Sorted(vocabulary.Currencies.Keys).Select(code => vocabulary.Currencies[code]))
        {
            Add(Currency(currency), [currency.Code, .. currency.Words]);
        }

        foreach (var unit in Sorted(vocabulary.Units.Keys).Select(id => vocabulary.Units[id]))
        {
            if (!OfLanguages.Contains(unit.Id))
            {
                Add(new(SenseKinds.None, default, QualifierSet.None, unit.Id, unit.Dimension), unit.Words.IsEmpty ? [unit.Id, unit.Id + "s"] : [.. unit.Words]);
            }
        }
    }

    public const string PercentCode = "%";

    public const string PointCode = "pp";

    /// <summary>Found where they begin: what stands after a number.</summary>
    public PhraseTable After { get; } = new(PhraseAnchor.First);

    /// <summary>Currencies found where they end: what stands before a number.</summary>
    public PhraseTable Before { get; } = new(PhraseAnchor.Last);

    /// <summary>The $ of A$ and the ¥ of JP¥ are not those that stand alone.</summary>
    public static bool IsOfAnother(TokenText text, int sign) => text[sign].Kind == TokenKind.Sign && text.IsGlued(sign) && text.IsWord(sign - 1);

    private static Sense Currency(CurrencyDefinition currency) => new(SenseKinds.None, default, QualifierSet.None, currency.Code, Vocabulary.Money);

    private static string[] Sorted(IEnumerable<string> ids)
    {
        string[] sorted = [.. ids];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    private void Add(Sense sense, IEnumerable<string> words)
    {
        var unit = sense with { Kind = SenseKinds.Classifier };
        foreach (var word in words)
        {
            var letters = word.Length <= LongestSymbol && word.All(char.IsAsciiLetter) ? LetterCase.Kept : LetterCase.Ignored;
            After.Add(word, unit, letters);
            if (sense.Dimension == Vocabulary.Money)
            {
                Before.Add(word, unit, letters);
            }
        }
    }
}
