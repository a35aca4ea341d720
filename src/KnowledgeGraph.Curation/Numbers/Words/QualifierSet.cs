using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Numbers;

/// <summary>The qualifiers that a cue may be written as.</summary>
[Flags]
internal enum QualifierSet
{
    None = 0,
    Exact = 1 << Qualifier.Exact,
    About = 1 << Qualifier.About,
    Nearly = 1 << Qualifier.Nearly,
    MoreThan = 1 << Qualifier.MoreThan,
    AtLeast = 1 << Qualifier.AtLeast,
    UpTo = 1 << Qualifier.UpTo,
    LessThan = 1 << Qualifier.LessThan,

    /// <summary>Exact where the number is a duration: "over ten years" may mean during them.</summary>
    ExactOfDuration = 1 << 10,
}
