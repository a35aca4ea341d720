using System.Collections.Immutable;
using KnowledgeGraph.Curation.Extracts;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Resolving;

/// <summary>A claim whose every reference leads somewhere; where its quotes stand is not known yet.</summary>
/// <param name="SaidBy">Defaults taken in; empty: the author.</param>
/// <param name="StandIns">Those that the claim needs: their words stand in its quotes, and they stand for somebody it names.</param>
internal sealed record ResolvedClaim(
    ClaimId Id, Form Form, Modality Modality, ImmutableArray<EntityId> SaidBy, When? When, Standing Standing,
    ImmutableArray<ResolvedEvidence> Evidence, ImmutableArray<ResolvedLink> Links, ImmutableArray<StandIn> StandIns, Place Place)
{
    /// <summary>Where each of the form's figures is written, in the form's order.</summary>
    public ImmutableArray<FigurePlaces> FigurePlaces { get; init; } = [];

    /// <summary>By code.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where the time is written; null where the claim has none.</summary>
    public Place? WhenPlace { get; init; }

    /// <summary>Every entity that the claim names, each once, in the claim's order.</summary>
    public IReadOnlyList<EntityId> Entities
    {
        get
        {
            var (named, entities) = (FormEntities.Of(Form), new List<EntityId>());
            named.AddRange(SaidBy);
            foreach (var id in named)
            {
                if (!entities.Contains(id))
                {
                    entities.Add(id);
                }
            }

            return entities;
        }
    }
}

internal sealed record ResolvedEvidence(EvidenceRole Role, ResolvedQuote Quote);

/// <summary>Words that must stand in the article's text, normalised.</summary>
/// <param name="Occurrence">Which of several, from 1; 0 where the words must occur once.</param>
internal sealed record ResolvedQuote(string Exact, int Occurrence, Place Place)
{
    /// <remarks>Quotes are looked up by the thousand, and hardly two stand in one place.</remarks>
    public override int GetHashCode() => HashCode.Combine(Place.Line, Place.Column);
}

internal sealed record ResolvedLink(Link Link, Place Place);

/// <summary>Words of an article that stand for somebody.</summary>
internal sealed record StandIn(string Words, ImmutableArray<EntityId> For);
