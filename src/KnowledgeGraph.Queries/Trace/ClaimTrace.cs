using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>A claim and all that it rests on in the graph.</summary>
/// <param name="Sentence">What it says, in one sentence.</param>
/// <param name="Reason">Why it is deprecated; null where it is not.</param>
/// <param name="Speakers">The one nearest the article's author first; empty: the author.</param>
/// <param name="Quotes">Supporting words first, then context, each in the text's order.</param>
public sealed record ClaimTrace(
    string Claim, string Sentence, Manner Manner, string? Time, string Rank, string? Reason, string? Doubt,
    TracedArticle Article, ImmutableArray<EntityName> Speakers, ImmutableArray<TracedQuote> Quotes, ImmutableArray<TracedLink> Links);

public sealed record TracedArticle(
    ArticleName Name, string Status, string? Published, EntityName? Publisher, EntityName? Republisher, ImmutableArray<EntityName> Authors);

/// <param name="Role"><c>support</c> or <c>context</c>.</param>
/// <param name="Start">Code points before it in the normalised text.</param>
/// <param name="End">Exclusive.</param>
public sealed record TracedQuote(string Role, string Exact, int Start, int End);

/// <param name="Link"><c>if</c>, <c>because</c>, <c>rebuts</c>, <c>outcome-of</c>, <c>example-of</c> or <c>within</c>.</param>
public sealed record TracedLink(string Link, string Other, string Sentence);
