namespace KnowledgeGraph.Curation.Numbers;

/// <summary>Why a number does not follow from the words.</summary>
/// <param name="Quoted">What the quote has instead, in its own words; empty where it has nothing.</param>
/// <param name="Written">What the extract says.</param>
/// <param name="Mend">What to write; empty where only a reader can tell.</param>
internal sealed record ProofFailure(ProofFailureKind Kind, string Quoted, string Written, string Mend);

internal enum ProofFailureKind
{
    /// <summary>The supporting words have no numeral at all.</summary>
    NoNumeral,

    /// <summary>The number stands only in the context.</summary>
    OnlyInContext,

    Number,

    /// <summary>The same digits at another power of ten.</summary>
    Scale,

    /// <summary>A change, multiple, share or place is written as another of these.</summary>
    Form,

    Unit,

    /// <summary>Neither quote nor context names the unit.</summary>
    UnitNotNamed,

    Qualifier,

    /// <summary>A loss or a fall written as its opposite.</summary>
    Sign,

    /// <summary>Digits of a time that the words do not have, without words in brackets.</summary>
    Time,

    /// <summary>The words in brackets name another time.</summary>
    TimeWords,

    /// <summary>A number in a scope or reference that the words do not have.</summary>
    Text,
}
