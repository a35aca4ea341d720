namespace KnowledgeGraph.Queries;

/// <summary>An article in an answer. An untitled article bears its id as its title.</summary>
public sealed record ArticleName(string Id, string Title)
{
    internal static ArticleName Of(Row row)
    {
        var id = row.Text("articleId");
        return new(id, row.TextOrNull("articleTitle") ?? id);
    }
}
