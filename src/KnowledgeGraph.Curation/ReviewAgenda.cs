using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What there is to review.</summary>
/// <param name="Items">Entities first, by id; then each article's claims in the extract's order, and seals of what is gone.</param>
/// <param name="Held">How many claims and entities were looked at whose seal holds.</param>
/// <param name="Refused">Articles that cannot be reviewed now.</param>
/// <param name="Known">Every article that has a record or an extract.</param>
public sealed record ReviewAgenda(ImmutableArray<ReviewItem> Items, int Held, ImmutableArray<RefusedArticle> Refused, ImmutableArray<ArticleId> Known);

/// <param name="Reason">A sentence.</param>
public sealed record RefusedArticle(ArticleId Article, string Reason);

/// <summary>What came of signing an item.</summary>
public enum Acceptance
{
    Sealed,

    /// <summary>It is not any more what was shown, so nothing was sealed.</summary>
    Changed,

    /// <summary>Its article has an error now, or its text is not here any more.</summary>
    Refused,
}
