using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>German number words are compounds: fünfundzwanzig, einhundertzwanzigtausend; with endings they are ordinals and multiples.</summary>
internal static class GermanNumerals
{
    /// <summary>Longer forms first, since each is found at its beginning.</summary>
    private static readonly (string Word, int Value)[] Words =
    [
        ("null", 0), ("zwölf", 12), ("elf", 11), ("dreizehn", 13), ("vierzehn", 14), ("fünfzehn", 15), ("sechzehn", 16), ("siebzehn", 17),
        ("achtzehn", 18), ("neunzehn", 19), ("zehn", 10), ("zwanzig", 20), ("dreißig", 30), ("dreissig", 30), ("vierzig", 40), ("fünfzig", 50),
        ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90), ("eins", 1), ("ein", 1), ("zwei", 2), ("zwo", 2), ("drei", 3),
        ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ];

    private static readonly string[] Ones = ["ein", "eine", "einen", "einem", "einer", "eines", "eins"];
    private static readonly string[] OrdinalEndings = ["te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem"];
    private static readonly string[] MultipleEndings = ["mal", "fach", "fache", "fachen", "facher", "faches"];
    private static readonly (string Stem, int Place)[] IrregularOrdinals = [("erst", 1), ("dritt", 3), ("siebt", 7), ("acht", 8)];
    private static readonly string[] Inflections = ["e", "en", "er", "es", "em"];
    private static readonly string[] Superlatives = ["größt", "stärkst", "best", "höchst", "wichtigst", "meistverkauft", "erfolgreichst", "teuerst", "wertvollst", "beliebtest"];

    /// <summary>Whether a number word, an ordinal or a multiple may begin so.</summary>
    public static bool CanBegin(ReadOnlySpan<char> word) =>
        TryReadStem(ref word, out _) || word.StartsWith("erst", StringComparison.OrdinalIgnoreCase) || word.StartsWith("dritt", StringComparison.OrdinalIgnoreCase)
        || word.StartsWith("siebt", StringComparison.OrdinalIgnoreCase) || word.StartsWith("anderthalb", StringComparison.OrdinalIgnoreCase);

    public static bool TryRead(TokenText text, int at, out Numeral numeral)
    {
        numeral = default;
        if (!text.IsWord(at))
        {
            return false;
        }

        var word = text.Span(at);
        if (word.Equals("anderthalb", StringComparison.OrdinalIgnoreCase) || word.Equals("eineinhalb", StringComparison.OrdinalIgnoreCase))
        {
            numeral = Of(at, ExactNumber.Of(3) / ExactNumber.Of(2), NumeralNeed.Nothing);
            return true;
        }

        if (IsAny(word, Ones))
        {
            numeral = Of(at, Numeral.One, NumeralNeed.Emphasis);
            return true;
        }

        var rest = word;
        if (!TryReadStem(ref rest, out var value) || !(rest.IsEmpty || rest.Equals("einhalb", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        numeral = Of(at, rest.IsEmpty ? ExactNumber.Of(value) : ExactNumber.Of((2 * value) + 1) / ExactNumber.Of(2), NumeralNeed.Nothing);
        return true;
    }

    /// <summary>erste, zweiten, zwanzigster, drittgrößte.</summary>
    public static bool TryReadOrdinal(ReadOnlySpan<char> word, out long place)
    {
        foreach (var (stem, value) in IrregularOrdinals)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && (IsAny(word[stem.Length..], Inflections) || IsSuperlative(word[stem.Length..])))
            {
                place = value;
                return true;
            }
        }

        return TryReadStem(ref word, out place) && place > 1 && (IsAny(word, OrdinalEndings) || ((Take(ref word, "st") || Take(ref word, "t")) && IsSuperlative(word)));
    }

    /// <summary>The rest of zweitgrößte and drittbesten.</summary>
    private static bool IsSuperlative(ReadOnlySpan<char> word)
    {
        foreach (var stem in Superlatives)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && IsAny(word[stem.Length..], Inflections))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>dreimal, fünffache; einmal ("once") is no multiple.</summary>
    public static bool TryReadMultiple(ReadOnlySpan<char> word, out long times) =>
        TryReadStem(ref word, out times) && times > 1 && IsAny(word, MultipleEndings);

    private static Numeral Of(int at, ExactNumber value, NumeralNeed need) => new(at, at + 1, value, Numeral.One, need, null);

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a number of up to six digits from the front of a word.</summary>
    private static bool TryReadStem(ref ReadOnlySpan<char> word, out long value)
    {
        var found = TryReadHundreds(ref word, out value);
        if (Take(ref word, "tausend"))
        {
            value = (found ? value : 1) * 1_000;
            Take(ref word, "und");
            value += TryReadHundreds(ref word, out var below) ? below : 0;
            found = true;
        }

        return found;
    }

    private static bool TryReadHundreds(ref ReadOnlySpan<char> word, out long value)
    {
        var found = TryReadTens(ref word, out value);
        if (Take(ref word, "hundert"))
        {
            value = (found ? value : 1) * 100;
            Take(ref word, "und");
            value += TryReadTens(ref word, out var below) ? below : 0;
            found = true;
        }

        return found;
    }

    private static bool TryReadTens(ref ReadOnlySpan<char> word, out long value)
    {
        if (!TryReadWord(ref word, out value))
        {
            return false;
        }

        var rest = word;
        if (value is > 0 and < 10 && Take(ref rest, "und") && TryReadWord(ref rest, out var tens) && tens >= 20)
        {
            value += tens;
            word = rest;
        }

        return true;
    }

    private static bool TryReadWord(ref ReadOnlySpan<char> word, out long value)
    {
        foreach (var (text, number) in Words)
        {
            if (Take(ref word, text))
            {
                value = number;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static bool Take(ref ReadOnlySpan<char> word, string start)
    {
        if (word.IsEmpty || Characters.Fold(word[0]) != start[0] || !word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        word = word[start.Length..];
        return true;
    }
}
