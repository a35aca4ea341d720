using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>A claim in which an entity has a place.</summary>
/// <param name="Places">What the entity is in it: <c>subject</c>, <c>investor</c>, <c>speaker</c>, <c>figure</c>; ordered, without repeats.</param>
/// <param name="Time">When it holds, as written; null where the article does not say.</param>
/// <param name="Quotes">The words that support it.</param>
public sealed record ClaimAbout(
    string Claim, string Sentence, ImmutableArray<string> Places, Manner Manner, string? Time, string? Doubt,
    ArticleName Article, ImmutableArray<string> Quotes);
