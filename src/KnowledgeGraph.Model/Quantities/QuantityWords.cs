using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>A quantity as a sentence says it, as exact as its canonical text: <c>11.5 billion CNY</c>, <c>nearly 180,000 vehicles</c>.</summary>
internal static class QuantityWords
{
    private const int MostDecimals = 3;
    private const int LargestDenominator = 10;

    private static readonly (ExactNumber Factor, string Word)[] Scales =
        [(ExactNumber.Of(1_000_000_000_000), "trillion"), (ExactNumber.Of(1_000_000_000), "billion"), (ExactNumber.Of(1_000_000), "million")];

    public static string Of(Quantity quantity, Vocabulary vocabulary)
    {
        var words = Qualified(quantity, Of);
        return quantity.Unit == Unit.One ? words : $"{words} {UnitOf(quantity, vocabulary)}";
    }

    /// <summary>A part of one whole, which reads best as a fraction: <c>less than 1/5</c>; null for anything else.</summary>
    public static string? PartOf(Quantity quantity) =>
        quantity.Unit == Unit.One && IsPart(quantity.First) && IsPart(quantity.Last)
            ? Qualified(quantity, part => $"{part.Numerator.ToString(CultureInfo.InvariantCulture)}/{part.Denominator.ToString(CultureInfo.InvariantCulture)}")
            : null;

    private static bool IsPart(ExactNumber number) => number.Numerator.Sign > 0 && number.Numerator < number.Denominator && number.Denominator <= LargestDenominator;

    private static string Qualified(Quantity quantity, Func<ExactNumber, string> words)
    {
        var number = quantity.IsRange ? $"{words(quantity.First)} to {words(quantity.Last)}" : words(quantity.First);
        return quantity.Qualifier == Qualifier.Exact ? number : $"{QuantityText.Words(quantity.Qualifier)} {number}";
    }

    private static string UnitOf(Quantity quantity, Vocabulary vocabulary)
    {
        var code = quantity.Unit.Code;
        var head = quantity.Value == ExactNumber.Of(1) ? code : vocabulary.Units.GetValueOrDefault(code)?.Plural ?? code;
        return quantity.Unit.Per is { } per ? $"{head} per {per}" : head;
    }

    private static string Of(ExactNumber number)
    {
        foreach (var (factor, word) in Scales)
        {
            var scaled = number / factor;
            if (Math.Abs(scaled.ToDouble()) >= 1 && scaled.ToString() is var text && IsShort(text))
            {
                return $"{text} {word}";
            }
        }

        return number.Denominator.IsOne ? number.Numerator.ToString("N0", CultureInfo.InvariantCulture) : number.ToString();
    }

    private static bool IsShort(string text) =>
        !text.Contains('/', StringComparison.Ordinal) && (text.IndexOf('.', StringComparison.Ordinal) is var point && (point < 0 || text.Length - point - 1 <= MostDecimals));
}
