using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A numeral of a text and what stands beside it.</summary>
/// <param name="Low">The value, scale included; the lower end of a range; of a year the number that it may be instead ("sold 2000"), 0 where it is none.</param>
/// <param name="High">The upper end of a range; otherwise the value.</param>
/// <param name="Scale">The factor that the words state: a million, 万; 1 where none.</param>
/// <param name="Unit">The unit or currency beside it; null where none is.</param>
/// <param name="Cue">The qualifier's cue beside it; null where none is.</param>
/// <param name="Date">Null unless the role is <see cref="NumberRole.Date"/>.</param>
/// <param name="Numeral">The number with its scale alone.</param>
/// <param name="Whole">With cue, currency, unit and per-unit.</param>
internal sealed record NumberOccurrence(
    NumberRole Role, ExactNumber Low, ExactNumber High, ExactNumber Scale, UnitMention? Unit, QualifierCue? Cue, DateParts? Date,
    NumeralTrend Trend, TextSpan Numeral, TextSpan Whole)
{
    public bool IsRange => Low != High;
}

/// <summary>Words of a text, by code points and by UTF-16 units; ends are exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End, int Utf16Start, int Utf16End)
{
    public string In(string text) => text[Utf16Start..Utf16End];
}

/// <summary>Whether the words right before say that the number is by how much something rose or fell: 增长两倍 is by twice itself.</summary>
internal enum NumeralTrend
{
    None,
    Rise,
    Fall,
}

/// <summary>A unit or currency beside a number.</summary>
/// <param name="Code">The vocabulary's id; <c>%</c> and <c>pp</c> included.</param>
/// <param name="Per">The second unit: "per year"; null where none is said.</param>
internal sealed record UnitMention(string Code, string Dimension, string? Per, UnitDistance Distance);

internal enum UnitDistance
{
    /// <summary>Right beside the number.</summary>
    Direct,

    /// <summary>Later in the noun phrase: "180000 new energy vehicles".</summary>
    Near,
}

/// <summary>A word that qualifies a number.</summary>
/// <param name="Allowed">The qualifiers that it may be written as, the first meant first.</param>
internal sealed record QualifierCue(string Words, QualifierSet Allowed);

/// <summary>The parts of a date that the words give; each null where they do not.</summary>
internal sealed record DateParts(int? Year, int? Month, int? Day, int? Quarter, int? Half)
{
    public static DateParts None { get; } = new(null, null, null, null, null);
}
