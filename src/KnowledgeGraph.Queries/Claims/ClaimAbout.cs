using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>A claim in which an entity has a place.</summary>
/// <param name="Form"><c>relation</c>, <c>event</c>, <c>figure</c> or <c>statement</c>.</param>
/// <param name="Predicate">The relation, kind of event or measure; null for a statement.</param>
/// <param name="Measure">The measure as people read it; null where the claim has no figure of the entity.</param>
/// <param name="Sides">Whether the sides of a relation may be exchanged.</param>
/// <param name="Places">What the entity is in it: <c>subject</c>, <c>investor</c>, <c>speaker</c>, <c>figure</c>; ordered, without repeats.</param>
/// <param name="Standing">Whether the claim still stands.</param>
/// <param name="Speakers">The one nearest the article's author first; empty: the author.</param>
/// <param name="Time">When it holds; null where the article does not say.</param>
/// <param name="Position">Code points of the article before its first quote.</param>
/// <param name="Quotes">The words that support it.</param>
public sealed record ClaimAbout(
    string Claim, string Sentence, string Form, string? Predicate, string? Measure, Sides Sides, ImmutableArray<string> Places, Manner Manner, ClaimStanding Standing,
    ImmutableArray<EntityName> Speakers, ClaimTime? Time, string? Doubt, ArticleName Article, int Position, ImmutableArray<string> Quotes)
{
    public const string Speaker = "speaker";
}

public enum Sides
{
    /// <summary>The subject is one thing, the object another.</summary>
    Told,

    /// <summary>A with B is B with A.</summary>
    Exchangeable,
}
