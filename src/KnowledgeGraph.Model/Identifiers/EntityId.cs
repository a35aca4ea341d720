namespace KnowledgeGraph.Model;

/// <summary>A slug in the registry (<c>xiaomi</c>), or an actor or event of one article only (<c>004/@netizens</c>).</summary>
public sealed record EntityId : IComparable<EntityId>
{
    private EntityId(string value, ArticleId? article) => (Value, Article) = (value, article);

    public string Value { get; }

    /// <summary>The article that owns this entity; null for one of the registry.</summary>
    public ArticleId? Article { get; }

    public static bool TryParse(string text, out EntityId id)
    {
        id = null!;
        if (Slug.IsValid(text))
        {
            id = new(text, null);
        }
        else if (text.IndexOf("/@", StringComparison.Ordinal) is var cut and > 0
            && ArticleId.TryParse(text[..cut], out var article) && Slug.IsValid(text.AsSpan(cut + 2)))
        {
            id = new(text, article);
        }

        return id is not null;
    }

    /// <exception cref="ArgumentException">The text is not an entity id.</exception>
    public static EntityId Parse(string text) => TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is no entity id");

    /// <summary>The id of an actor or event that only this article has.</summary>
    public static EntityId Of(ArticleId article, string slug) => Parse($"{article}/@{slug}");

    public int CompareTo(EntityId? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
