namespace KnowledgeGraph.Curation.Support;

/// <summary>Where the strong words of a meaning ask for a claim that says so.</summary>
internal enum CueReach
{
    Quote,

    /// <summary>In the quote, and in what to see: an "if" that is shown beside a claim is its condition.</summary>
    See,
}
