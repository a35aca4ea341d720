namespace KnowledgeGraph.Model;

/// <summary><c>&lt;article&gt;/&lt;slug&gt;</c>: stable over rebuilds and over edits elsewhere.</summary>
public sealed record ClaimId : IComparable<ClaimId>
{
    private ClaimId(ArticleId article, string name) => (Article, Name, Value) = (article, name, $"{article}/{name}");

    public ArticleId Article { get; }

    /// <summary>The part after the slash, as the extract writes it.</summary>
    public string Name { get; }

    public string Value { get; }

    public static bool TryParse(string text, out ClaimId id)
    {
        id = null!;
        if (text.IndexOf('/') is var cut and > 0 && ArticleId.TryParse(text[..cut], out var article) && Slug.IsValid(text.AsSpan(cut + 1)))
        {
            id = new(article, text[(cut + 1)..]);
        }

        return id is not null;
    }

    /// <exception cref="ArgumentException">The name is not a slug.</exception>
    public static ClaimId Of(ArticleId article, string name) =>
        Slug.IsValid(name) ? new(article, name) : throw new ArgumentException($"'{name}' is no claim name");

    public int CompareTo(ClaimId? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
