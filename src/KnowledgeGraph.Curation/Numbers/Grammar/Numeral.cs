using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>A number as it stands in digits or words, from one token up to another.</summary>
/// <param name="Value">Scale included.</param>
/// <param name="Scale">The factor that is stated after digits; 1 where none is.</param>
/// <param name="Need">What must stand beside it for it to be a number at all.</param>
/// <param name="Cue">A cue that stands inside: 300多万; null where none does.</param>
internal readonly record struct Numeral(int First, int End, ExactNumber Value, ExactNumber Scale, NumeralNeed Need, QualifierCue? Cue)
{
    public static ExactNumber One { get; } = ExactNumber.Of(1);
}

/// <summary>Small number words are mostly something else.</summary>
internal enum NumeralNeed
{
    Nothing,

    /// <summary>三 in 三星, "one" in "one of them": a unit, a cue or a percent sign must stand beside it.</summary>
    Unit,

    /// <summary>"ein" and 一 before something countable are articles; beside other units they are numbers.</summary>
    Emphasis,
}
