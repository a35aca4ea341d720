using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>What the working tree knows of a claim and the graph does not store: its place, its seal, the sentences around its quotes.</summary>
public sealed class ClaimOrigin
{
    private readonly Claim claim;
    private readonly ArticleTexts texts;

    internal ClaimOrigin(Claim claim, ArticleTexts texts) => (this.claim, this.texts) = (claim, texts);

    public Place Place => claim.Place;

    public SealState Seal => claim.Review.Seal;

    /// <summary>The sentence around the claim's quote that starts there; null where the article's text is not on this machine.</summary>
    /// <param name="start">Code points before the quote.</param>
    public QuoteInSentence? Around(int start) =>
        claim.Evidence.FirstOrDefault(evidence => evidence.Quote.Start == start) is { } evidence ? texts.Around(evidence.Quote) : null;
}
