namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What a numeral does in its sentence.</summary>
internal enum NumberRole
{
    /// <summary>How much or how many: "nearly 180000", "11.5 billion yuan", "five years".</summary>
    Amount,

    /// <summary>In hundredths; the value of "20%" is 20.</summary>
    Percent,

    PercentagePoints,

    /// <summary>How many times: "three times", "double", 两倍; "halved" is 1/2.</summary>
    Multiple,

    /// <summary>A part: "1/5", "one third", "half", 三分之一.</summary>
    Fraction,

    /// <summary>A place in an order: "first", 第一, "No. 3".</summary>
    Ordinal,

    /// <summary>The first place without a numeral: "topped", "largest", 冠军.</summary>
    Superlative,

    /// <summary>A date or a part of one: "January 2021", "2025-08-14", "Q2", "in 2020"; a time of day has no parts.</summary>
    Date,

    /// <summary>Digits that belong to a name: SU7, Model 3, L2+.</summary>
    Name,

    /// <summary>Numbers a heading, a list item or a note: "1.", "[3]".</summary>
    Marker,
}
