using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>A quantity as a sentence says it, as exact as its canonical text: <c>11.5 billion CNY</c>, <c>nearly 180,000 vehicles</c>.</summary>
internal static class QuantityWords
{
    private const int MostDecimals = 3;

    private static readonly (ExactNumber Factor, string Word)[] Scales =
        [(ExactNumber.Of(1_000_000_000_000), "trillion"), (ExactNumber.Of(1_000_000_000), "billion"), (ExactNumber.Of(1_000_000), "million")];

    public static string Of(Quantity quantity, Vocabulary vocabulary)
    {
        var number = quantity.IsRange ? $"{Of(quantity.First)} to {Of(quantity.Last)}" : Of(quantity.First);
        var words = quantity.Qualifier == Qualifier.Exact ? number : $"{QuantityText.Words(quantity.Qualifier)} {number}";
        return quantity.Unit == Unit.One ? words : $"{words} {UnitOf(quantity, vocabulary)}";
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
