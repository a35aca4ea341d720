using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>What one article says, with the words that support it.</summary>
public sealed record Claim
{
    public Claim(
        ClaimId id, Form form, Modality modality, ImmutableArray<EntityId> saidBy, When? when, Standing standing,
        ImmutableArray<Evidence> evidence, ImmutableArray<Link> links, Review review, Place place)
    {
        if (!evidence.Any(item => item.Role == EvidenceRole.Support))
        {
            throw new ArgumentException($"claim {id} has no quote that supports it");
        }

        (Id, Form, Modality, SaidBy, When, Standing, Evidence, Links, Review, Place) =
            (id, form, modality, saidBy, when, standing, evidence, links, review, place);
    }

    public ClaimId Id { get; }

    public Form Form { get; }

    public Modality Modality { get; }

    /// <summary>Speakers, the one nearest the article's author first; empty: the author.</summary>
    public ImmutableArray<EntityId> SaidBy { get; }

    /// <summary>When it holds, apart from when it was said; null where the article does not say.</summary>
    public When? When { get; }

    public Standing Standing { get; }

    /// <summary>In the extract's order; at least one supports.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    public ImmutableArray<Link> Links { get; }

    public Review Review { get; }

    public Place Place { get; }
}
