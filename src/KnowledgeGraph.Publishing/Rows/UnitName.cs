using KnowledgeGraph.Model;

namespace KnowledgeGraph.Publishing;

/// <summary>The names of units, as the property <c>unit</c> has them.</summary>
public static class UnitName
{
    public const string Registry = "registry";
    public const string Links = "links";

    /// <summary>State nodes bear this; it owns nothing of the digest.</summary>
    public const string State = "state";

    public static string Of(ArticleId article) => $"article:{article}";
}
