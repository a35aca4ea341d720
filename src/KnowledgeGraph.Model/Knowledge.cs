using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>All that the curated files say and that has passed the checks: the one value between curation and publishing.</summary>
/// <remarks>Ids stand as written; <see cref="Identity"/> tells which of them the judgements make one.</remarks>
public sealed class Knowledge
{
    public Knowledge(
        Vocabulary vocabulary, ImmutableArray<Article> articles, ImmutableArray<Entity> entities, ImmutableArray<Judgement> judgements,
        ImmutableArray<Claim> claims)
    {
        (Vocabulary, Articles, Entities, Judgements, Claims) = (vocabulary, articles, entities, judgements, claims);
        Identity = new(judgements);
        ArticleById = articles.ToFrozenDictionary(article => article.Id.Value);
        EntityById = entities.ToFrozenDictionary(entity => entity.Id.Value);
        ClaimById = claims.ToFrozenDictionary(claim => claim.Id.Value);
    }

    public Vocabulary Vocabulary { get; }

    public ImmutableArray<Article> Articles { get; }

    /// <summary>Of the registry and of articles.</summary>
    public ImmutableArray<Entity> Entities { get; }

    public ImmutableArray<Judgement> Judgements { get; }

    public ImmutableArray<Claim> Claims { get; }

    /// <summary>How articles write the names of those whom their claims name, where that is not the name they are shown by.</summary>
    public ImmutableArray<WrittenNames> WrittenNames { get; init; } = [];

    public Identity Identity { get; }

    public FrozenDictionary<string, Article> ArticleById { get; }

    public FrozenDictionary<string, Entity> EntityById { get; }

    public FrozenDictionary<string, Claim> ClaimById { get; }
}
