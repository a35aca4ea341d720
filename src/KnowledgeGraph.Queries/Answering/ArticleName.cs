namespace KnowledgeGraph.Queries;

/// <summary>An article in an answer.</summary>
/// <param name="Title">Null where it has none.</param>
public sealed record ArticleName(string Id, string? Title)
{
    /// <summary>As people read it: <c>article 003: A title</c>, <c>article 001 (untitled)</c>.</summary>
    public override string ToString() => Title is null ? $"article {Id} (untitled)" : $"article {Id}: {Title}";

    /// <remarks>The graph gives an untitled article its id for a title.</remarks>
    internal static ArticleName Of(Row row)
    {
        var id = row.Text("articleId");
        return new(id, row.TextOrNull("articleTitle") is { } title && title != id ? title : null);
    }
}
