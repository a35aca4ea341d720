namespace KnowledgeGraph.Model;

/// <summary>How a claim stands to its seal, and what proved its quotes on this machine.</summary>
public sealed record Review(SealState Seal, ProvedBy Proof);

public enum SealState
{
    /// <summary>Nothing has changed since somebody signed.</summary>
    Holds,

    /// <summary>Something has changed since.</summary>
    Broken,

    /// <summary>Nobody has signed.</summary>
    Missing,
}

public enum ProvedBy
{
    /// <summary>The words were found in the article's text.</summary>
    Text,

    /// <summary>The text is not here; the positions are those of the seal.</summary>
    Seal,
}
