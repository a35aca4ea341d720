using System.Collections.Immutable;
using KnowledgeGraph.Curation;

namespace KnowledgeGraph;

/// <summary>What reading a data folder had to say beside the graph it gave: what was left out, how much of each text is quoted, where claims are written.</summary>
public sealed class WorkingTree
{
    private readonly IClaimOrigins origins;

    internal WorkingTree(LeftOut leftOut, bool isFaulty, ImmutableArray<ReadArticle> articles, IClaimOrigins origins) =>
        (LeftOut, IsFaulty, Articles, this.origins) = (leftOut, isFaulty, articles, origins);

    public LeftOut LeftOut { get; }

    /// <summary>Whether schema, registry or judgements have errors, which leaves every article out.</summary>
    public bool IsFaulty { get; }

    /// <summary>Those in the graph, by id.</summary>
    public ImmutableArray<ReadArticle> Articles { get; }

    /// <summary>Where a claim is written; null where no such claim is in the graph.</summary>
    public ClaimOrigin? FindOrigin(string claim) => origins.Find(claim);
}
