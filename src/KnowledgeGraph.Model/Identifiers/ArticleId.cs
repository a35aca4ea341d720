namespace KnowledgeGraph.Model;

/// <summary>What stands before <c>_</c> in the name of an article's file: <c>004</c>.</summary>
public sealed record ArticleId : IComparable<ArticleId>
{
    private ArticleId(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string text, out ArticleId id)
    {
        var valid = Slug.IsValid(text);
        id = valid ? new(text) : null!;
        return valid;
    }

    /// <exception cref="ArgumentException">The text is not an article id.</exception>
    public static ArticleId Parse(string text) => TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is no article id");

    public int CompareTo(ArticleId? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
