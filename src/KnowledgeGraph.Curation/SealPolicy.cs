namespace KnowledgeGraph.Curation;

/// <summary>Which claims may be published.</summary>
public enum SealPolicy
{
    /// <summary>Only those whose seal holds.</summary>
    SealedOnly,

    /// <summary>Those that nobody has reviewed, or that changed since, too.</summary>
    UnsealedToo,
}
