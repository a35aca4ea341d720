using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation;

/// <summary>What was written but is not in the <see cref="Knowledge"/>, counted in claims.</summary>
/// <param name="Unreviewed">Nobody has signed.</param>
/// <param name="Changed">Changed since somebody signed.</param>
/// <param name="Entities">Their own seal holds, but an entity they name was not reviewed or has changed since.</param>
/// <param name="Unproved">Neither the article's text nor a seal that holds is here, so their quotes have no place. Under every policy.</param>
/// <param name="ArticlesWithErrors">None of their claims is in; not counted above.</param>
public sealed record LeftOut(int Unreviewed, int Changed, int Entities, int Unproved, ImmutableArray<ArticleId> ArticlesWithErrors)
{
    public int Claims => Unreviewed + Changed + Entities + Unproved;
}
