using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>That one investor invested, plans to, or did not invest in one target, as one article says.</summary>
/// <param name="Event">Claims of one event carry one id, so that it can be counted once.</param>
/// <param name="Amounts">As the article gives them, of this investor or of the whole event; most often one or none.</param>
/// <param name="Time">When, as written; null where the article does not say.</param>
/// <param name="From">The first day that it may mean; null where that is open.</param>
/// <param name="To">The last day that it may mean, inclusive; null where that is open.</param>
/// <param name="Claim">Its id, for <see cref="TraceClaim"/>.</param>
/// <param name="Quotes">The words that support it.</param>
public sealed record Investment(
    EntityName Investor, EntityName Target, EntityName Event, ImmutableArray<Amount> Amounts, Manner Manner,
    string? Time, DateOnly? From, DateOnly? To, string? Doubt, ArticleName Article, EntityName? Publisher, string? Published, string Claim, ImmutableArray<string> Quotes);
