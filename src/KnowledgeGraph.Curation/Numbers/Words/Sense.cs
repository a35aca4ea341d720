using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What one phrase means to the scanner.</summary>
/// <param name="Value">A number's value, scale, denominator or place; 0 where the kind has none.</param>
/// <param name="Allowed">The qualifiers that a cue stands for.</param>
/// <param name="Code">A unit's or currency's id; empty where the kind has none.</param>
/// <param name="Dimension">The unit's; empty where the kind has none.</param>
internal sealed record Sense(SenseKinds Kind, ExactNumber Value, QualifierSet Allowed, string Code, string Dimension)
{
    public static Sense Of(SenseKinds kind) => new(kind, default, QualifierSet.None, "", "");

    public static Sense Of(SenseKinds kind, long value) => new(kind, ExactNumber.Of(value), QualifierSet.None, "", "");

    public static Sense Of(SenseKinds kind, ExactNumber value) => new(kind, value, QualifierSet.None, "", "");

    public static Sense Cue(QualifierSet allowed) => new(SenseKinds.Cue, default, allowed, "", "");
}
