namespace KnowledgeGraph.Curation;

/// <summary>What became of a place of a text; of several, the first of these.</summary>
public enum OccurrenceState
{
    /// <summary>Inside the quote of a claim.</summary>
    Extracted,

    /// <summary>Inside words that a quote was to be seen with.</summary>
    Context,

    /// <summary>Inside words that were skipped, with a reason.</summary>
    Dismissed,

    /// <summary>Nobody has accounted for it.</summary>
    Open,
}
