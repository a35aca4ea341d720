using System.Collections.Immutable;
using KnowledgeGraph.Curation;
using KnowledgeGraph.Model;

namespace KnowledgeGraph;

/// <summary>What the working tree knows of a claim and the graph does not store: its place, its seal, the sentences around its quotes.</summary>
public sealed class ClaimOrigin
{
    internal ClaimOrigin(Place place, SealState seal, ImmutableArray<PlacedSentence> sentences) =>
        (Place, Seal, Sentences) = (place, seal, sentences);

    public Place Place { get; }

    public SealState Seal { get; }

    /// <summary>Those around its quotes; none where the article's text is not on this machine.</summary>
    internal ImmutableArray<PlacedSentence> Sentences { get; }

    /// <summary>The sentence around the claim's quote that starts there; null where the article's text is not on this machine.</summary>
    /// <param name="start">Code points before the quote.</param>
    public QuoteInSentence? Around(int start)
    {
        foreach (var placed in Sentences)
        {
            if (placed.Start == start)
            {
                return placed.Sentence;
            }
        }

        return null;
    }

    internal static ClaimOrigin Of(Claim claim, ArticleTexts texts)
    {
        var sentences = ImmutableArray.CreateBuilder<PlacedSentence>(claim.Evidence.Length);
        foreach (var (_, quote) in claim.Evidence)
        {
            if (texts.Around(quote) is { } sentence)
            {
                sentences.Add(new(quote.Start, sentence));
            }
        }

        return new(claim.Place, claim.Review.Seal, sentences.ToImmutable());
    }
}

/// <param name="Start">Code points before the quote.</param>
internal sealed record PlacedSentence(int Start, QuoteInSentence Sentence);
