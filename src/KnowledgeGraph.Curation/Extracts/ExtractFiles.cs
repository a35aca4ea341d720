using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Resolving;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads curation/extracts/: one file an article.</summary>
internal static class ExtractFiles
{
    /// <summary>In the order of their files; the index takes in their claims.</summary>
    public static List<RawExtract> Read(SourceFolder folder, ClaimIndex index, Findings findings)
    {
        var extracts = new List<RawExtract>();
        foreach (var file in folder.YamlIn(SourceFolder.Extracts))
        {
            if (!ArticleId.TryParse(file.Stem, out var id))
            {
                findings.Add(ShapeErrors.NotASlug(new(file.Path, 1, 1), "an article", file.Stem));
                continue;
            }

            var ofArticle = findings.For(id);
            if (new ExtractReader(id, ofArticle).Read(file) is { } extract)
            {
                index.Add(extract, ofArticle);
                extracts.Add(extract);
            }
        }

        return extracts;
    }
}
