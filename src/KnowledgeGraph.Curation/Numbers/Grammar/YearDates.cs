using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A year in four digits, told from an amount by what stands beside it.</summary>
internal static class YearDates
{
    private const int First = 1900;
    private const int Last = 2099;
    private const int Length = 4;
    private const int Century = 2000;

    /// <summary>Words that nothing but a year follows, where the number has no unit.</summary>
    private static readonly string[] SureLeads = ["in", "since", "during", "year", "im", "seit", "jahr", "jahre", "jahres"];

    /// <summary>The year that four digits are; -1 for anything else, such as the front of a longer number.</summary>
    public static int At(TokenText text, int at) => text[at].Length == Length && text.Int(at) is >= First and <= Last and var year ? year : -1;

    /// <summary>A year in two digits, of this century; -1 for anything else.</summary>
    public static int ShortAt(TokenText text, int at) => text[at].Length == 2 && text.Int(at) is >= 0 and var year ? Century + year : -1;

    /// <summary>A year that follows a month or quarter, perhaps after "of" or a comma.</summary>
    public static int After(TokenText text, int at, out int end)
    {
        var i = text.Char(at) == ',' || text.Span(at) is "of" or "des" or "in" ? at + 1 : at;
        i = text.Span(i) is "the" or "fiscal" or "Jahres" or "FY" ? i + 1 : i;
        i = text.Span(i) is "year" ? i + 1 : i;
        var year = At(text, i);
        if (year > 0 && IsLongerNumber(text, i))
        {
            year = -1;
        }

        end = year > 0 ? i + 1 : at;
        return year;
    }

    public static Draft? Read(Page page, int at, int floor)
    {
        var text = page.Text;
        var year = At(text, at);
        if (year < 0 || IsLongerNumber(text, at) || page.FindCurrencyBefore(at, out _))
        {
            return null;
        }

        var isDecade = text.IsGlued(at + 1) && text.Span(at + 1) is "s" or "er";
        if (isDecade)
        {
            return Draft.OfDate(at, at + 2, DateParts.None);
        }

        var isLed = page.IsBefore(at, SenseKinds.YearLead);
        return IsGluedName(text, at) || (!isLed && IsAmount(page, at, floor)) || (isLed && HasDirectUnit(page, at))
            ? null
            : Draft.OfDate(at, at + 1, new(year, null, null, null, null)) with { Low = Otherwise(text, at, year), High = Otherwise(text, at, year) };
    }

    /// <summary>The number that it may be instead ("sold 2000"); none after "in" and the like.</summary>
    private static ExactNumber Otherwise(TokenText text, int at, int year)
    {
        foreach (var lead in SureLeads)
        {
            if (text.Span(at - 1).Equals(lead, StringComparison.OrdinalIgnoreCase))
            {
                return default;
            }
        }

        return ExactNumber.Of(year);
    }

    private static bool IsLongerNumber(TokenText text, int at) =>
        text.IsGlued(at + 1) && text.Char(at + 1) is '.' or ',' && text.IsGlued(at + 2) && text.IsDigits(at + 2);

    private static bool IsGluedName(TokenText text, int at) => (text.IsGlued(at) && text.IsWord(at - 1) && text.Span(at - 1) is not "FY") || (text.IsGlued(at + 1) && text.IsWord(at + 1));

    /// <summary>Whether a scale, a sign, a unit or a cue makes a number of it.</summary>
    private static bool IsAmount(Page page, int at, int floor) =>
        QuantityGrammar.Read(page, at, floor) is { } number && (number.Role != NumberRole.Amount || number.Unit is not null || !number.IsPlain);

    private static bool HasDirectUnit(Page page, int at) =>
        page.Is(page.Text.SkipHyphen(at + 1), SenseKinds.Scale | SenseKinds.Percent | SenseKinds.Times) || UnitGrammar.TryReadDirect(page, at + 1, out _, out _);
}
