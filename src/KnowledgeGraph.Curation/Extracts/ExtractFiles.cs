using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>The files of curation/extracts/: one an article.</summary>
internal static class ExtractFiles
{
    /// <summary>By article; a file that cannot name one is reported.</summary>
    public static Dictionary<ArticleId, SourceFile> In(SourceFolder folder, Findings findings)
    {
        var files = new Dictionary<ArticleId, SourceFile>();
        foreach (var file in folder.YamlIn(SourceFolder.Extracts))
        {
            if (ArticleId.TryParse(file.Stem, out var id))
            {
                files.Add(id, file);
            }
            else
            {
                findings.Add(ShapeErrors.NotASlug(new(file.Path, 1, 1), "an article", file.Stem));
            }
        }

        return files;
    }
}
