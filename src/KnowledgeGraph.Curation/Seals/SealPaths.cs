using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Seals;

/// <summary>Where seals stand.</summary>
internal static class SealPaths
{
    public const string Entities = $"{SourceFolder.Seals}entities.yaml";

    public static string Of(ArticleId article) => $"{SourceFolder.Seals}{article}.yaml";
}
