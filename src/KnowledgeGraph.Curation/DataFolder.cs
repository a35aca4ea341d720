namespace KnowledgeGraph.Curation;

/// <summary>Where the curated files stand.</summary>
/// <param name="Root">The folder that holds <c>schema/</c>, <c>seeds/</c> and <c>curation/</c>.</param>
/// <param name="Texts">The folder of the article texts, each <c>&lt;stem&gt;.txt</c>; it need not exist.</param>
public sealed record DataFolder(string Root, string Texts)
{
    /// <summary>A folder whose texts stand in <c>seeds/text/</c>.</summary>
    public static DataFolder At(string root) => new(root, Path.Combine(root, "seeds", "text"));
}
