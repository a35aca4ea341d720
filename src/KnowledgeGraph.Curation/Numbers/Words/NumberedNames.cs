namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Names with digits or number words in them, which are theirs: SU7, "Kunlun 1", 百度, 12306.</summary>
internal sealed class NumberedNames
{
    /// <summary>Names that hold a number wherever they stand.</summary>
    private static readonly string[] Common =
        ["3.15 Gala", "3·15", "315晚会", "双11", "Double 11", "12306", "Fortune 500", "CSI 300", "S&P 500", "Industry 4.0", "Web 3.0", "Industrie 4.0", "DAX 40"];

    private static readonly Sense AName = Sense.Of(SenseKinds.Idiom);

    private readonly PhraseTable? shared;
    private PhraseTable? table;

    private NumberedNames(PhraseTable? shared) => this.shared = shared;

    /// <summary>The common names and those of a registry, for all articles.</summary>
    public static NumberedNames Shared(IEnumerable<string> names) => new NumberedNames(null).With(Common).With(names);

    /// <summary>These and the names of one article.</summary>
    public NumberedNames And(IEnumerable<string> names) => new NumberedNames(table).With(names);

    private NumberedNames With(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (HasNumber(name))
            {
                table ??= new(PhraseAnchor.First);
                table.Add(name, AName, LetterCase.Kept);
            }
        }

        return this;
    }

    public bool CanBegin(TokenText text, int at) => TryFind(text, at, out _);

    /// <summary>A name at a token. It keeps the value and unit of a number within it: 800V platform. Digits alone are a name only where nothing says that they count.</summary>
    public Draft? Read(Page page, int at, int floor)
    {
        if (!TryFind(page.Text, at, out var name) || (page.Text.IsGlued(at) && page.Text.IsDigits(at) && page.Text.IsWord(at - 1)) || IsCut(page.Text, name.End))
        {
            return null;
        }

        var inner = FirstNumber(page, at, name.End);
        var isAlone = name.End == at + 1 && page.Text.IsDigits(at);
        if (isAlone && QuantityGrammar.Read(page, at, floor) is not { Unit: null, Role: NumberRole.Amount, IsPlain: true })
        {
            return null;
        }

        return Draft.Of(NumberRole.Name, at, name.End, inner?.Low ?? default) with { Unit = inner?.Unit };
    }

    private bool TryFind(TokenText text, int at, out PhraseMatch name)
    {
        name = default;
        if (table?.TryFind(text, at, SenseKinds.Idiom, out name) == true && shared?.TryFind(text, at, SenseKinds.Idiom, out var other) == true)
        {
            name = other.Words > name.Words ? other : name;
        }

        return name.Words > 0 || shared?.TryFind(text, at, SenseKinds.Idiom, out name) == true;
    }

    /// <summary>SU7 in SU75 or L2 in L25 is no name.</summary>
    private static bool IsCut(TokenText text, int end) => text.IsDigits(end - 1) && text.IsGlued(end) && text.IsDigits(end);

    /// <summary>Whether a name has digits or a Chinese number word.</summary>
    private static bool HasNumber(string name)
    {
        foreach (var c in name)
        {
            if (Characters.Kind(c) == TokenKind.Digits || ChineseNumerals.IsNumeral(c))
            {
                return true;
            }
        }

        return false;
    }

    private static Draft? FirstNumber(Page page, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (page.Text.IsDigits(i) && QuantityGrammar.Read(page, i, first) is { } number && number.WholeEnd <= end)
            {
                return number;
            }
        }

        return null;
    }
}
