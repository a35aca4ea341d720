using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What a review did.</summary>
/// <param name="Articles">One entry for each article that was asked for.</param>
/// <param name="Entities">The registry's entries that were looked at: all, or those that the articles name.</param>
/// <param name="Diagnostics">Of the whole folder, as they were before the review.</param>
/// <param name="Known">Every article that has a record or an extract.</param>
public sealed record ReviewResult(
    ImmutableArray<ArticleReview> Articles, SealedEntries Entities, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ArticleId> Known)
{
    public bool HasRefusals => Articles.Any(article => article.Refusal is not null);
}

/// <param name="Refusal">Why nothing was written for the article, as a sentence; null where it was sealed.</param>
public sealed record ArticleReview(ArticleId Article, SealedEntries Claims, string? Refusal);

/// <summary>Names of claims of an article, or ids of entities, in order.</summary>
/// <param name="Sealed">With a new seal.</param>
/// <param name="Kept">Whose seal held already.</param>
/// <param name="Removed">Whose seal went, for they are not there any more.</param>
public sealed record SealedEntries(ImmutableArray<string> Sealed, ImmutableArray<string> Kept, ImmutableArray<string> Removed)
{
    public static SealedEntries None { get; } = new([], [], []);
}
