using KnowledgeGraph.Curation.Numbers;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Drafting;

/// <summary>Writes a number of a text in the notation of extracts.</summary>
internal static class QuantityDraft
{
    private static readonly (string Word, ExactNumber Factor)[] Scales =
    [
        ("trillion", ExactNumber.Of(1_000_000_000_000)), ("billion", ExactNumber.Of(1_000_000_000)), ("million", ExactNumber.Of(1_000_000)), ("thousand", ExactNumber.Of(1_000)),
        ("亿", ExactNumber.Of(100_000_000)), ("万", ExactNumber.Of(10_000)),
    ];

    private static readonly Qualifier[] Qualifiers =
        [Qualifier.About, Qualifier.Nearly, Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.UpTo, Qualifier.LessThan];

    /// <summary>Such as <c>nearly 11.5 billion CNY</c>; with <c>?</c> for the unit where nothing names it.</summary>
    /// <param name="sign">Before the number: a minus, or nothing.</param>
    public static string Of(NumberOccurrence number, string sign)
    {
        var scale = Array.Find(Scales, scale => scale.Factor == number.Scale);
        var factor = scale.Word is null ? ExactNumber.Of(1) : scale.Factor;
        var (low, high) = (number.Low / factor, number.High / factor);
        var digits = number.Role == NumberRole.Fraction ? $"{low.Numerator}/{low.Denominator}"
            : number.IsRange && sign.Length == 0 ? $"{low.ToString()} to {high.ToString()}"
            : sign + low.ToString();
        string?[] parts = [Qualified(number.Cue), digits, scale.Word, UnitOf(number)];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Qualified(QualifierCue? cue)
    {
        if (cue is null || (cue.Allowed & QualifierSet.Exact) != 0)
        {
            return "";
        }

        var meant = Array.Find(Qualifiers, qualifier => ((int)cue.Allowed & (1 << (int)qualifier)) != 0);
        return QuantityText.Words(meant);
    }

    private static string? UnitOf(NumberOccurrence number) => number.Role switch
    {
        NumberRole.Multiple or NumberRole.Fraction or NumberRole.Ordinal or NumberRole.Superlative => null,
        NumberRole.Percent => UnitWords.PercentCode,
        NumberRole.PercentagePoints => UnitWords.PointCode,
        _ when number.Unit is { } unit => unit.Per is null ? unit.Code : $"{unit.Code}/{unit.Per}",
        _ => Unknown.Mark,
    };
}
