namespace KnowledgeGraph.Curation.Numbers;

/// <summary>What a phrase can do beside or within a number; a look-up asks for one or several.</summary>
[Flags]
internal enum SenseKinds
{
    None = 0,

    /// <summary>A number below a hundred: "seven", "twenty".</summary>
    Cardinal = 1 << 0,

    /// <summary>Multiplies what stands before: hundred, million, 万, dozen.</summary>
    Scale = 1 << 1,

    /// <summary>"first", "erste"; the value is the place.</summary>
    Ordinal = 1 << 2,

    /// <summary>"thirds", "Drittel"; the value is the denominator.</summary>
    Part = 1 << 3,

    /// <summary>"half", "Hälfte", 一半.</summary>
    Half = 1 << 4,

    /// <summary>A multiple in one word: "double", 翻番, "dreifach".</summary>
    Multiple = 1 << 5,

    /// <summary>Makes a multiple of the number before: "times", 倍, "mal".</summary>
    Times = 1 << 6,

    /// <summary>A qualifier's cue.</summary>
    Cue = 1 << 7,

    /// <summary>Between two ends: "to", "bis", 至.</summary>
    RangeTo = 1 << 8,

    /// <summary>Before two ends that "and" joins: "between", "zwischen".</summary>
    RangeOpen = 1 << 9,

    /// <summary>"and", "und", 和.</summary>
    And = 1 << 10,

    /// <summary>Before two figures that are no range: "from", "von", 从.</summary>
    From = 1 << 11,

    Percent = 1 << 12,
    PercentPoint = 1 << 13,

    /// <summary>百分之, before its number.</summary>
    PercentLead = 1 << 14,

    /// <summary>成: tenths, as a percentage.</summary>
    TenthPercent = 1 << 15,

    /// <summary>A month's name; the value is its number.</summary>
    Month = 1 << 16,

    /// <summary>A month's name that is also a common word ("may"), or short for one ("sun").</summary>
    WeakMonth = 1 << 17,

    /// <summary>"quarter", "Quartal", 季度, after an ordinal.</summary>
    Quarter = 1 << 18,

    /// <summary>"half", "Halbjahr", after an ordinal.</summary>
    HalfYear = 1 << 19,

    /// <summary>上半年, 下半年; the value is which.</summary>
    NamedHalf = 1 << 20,

    /// <summary>Before a year: "in", "since", "seit".</summary>
    YearLead = 1 << 21,

    /// <summary>"No.", "Platz", 第: the number after it is a place.</summary>
    RankLead = 1 << 22,

    /// <summary>"top", 前: the number after it is the last of the places.</summary>
    TopLead = 1 << 23,

    /// <summary>The first place without a numeral: "topped", "largest", 冠军.</summary>
    Superlative = 1 << 24,

    /// <summary>"per", "pro", 每, before the second unit.</summary>
    Per = 1 << 25,

    /// <summary>A second unit in one word, anywhere near: "annually", 年产; the code is the unit.</summary>
    PerWord = 1 << 26,

    Falling = 1 << 27,
    Rising = 1 << 28,

    /// <summary>A word that is no part of a noun phrase; nothing beyond it is a number's unit, and none before a number makes a name of it.</summary>
    Stop = 1 << 29,

    /// <summary>A phrase with number words that names no number: "one another", 万一.</summary>
    Idiom = 1 << 30,

    /// <summary>Counts things without saying of what kind: 个, 款.</summary>
    Classifier = unchecked(1 << 31),
}
