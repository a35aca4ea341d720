using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Extracts;

/// <summary>Reads curation/extracts/: one file an article.</summary>
internal static class ExtractFiles
{
    /// <summary>All of them, in the order of their files.</summary>
    public static List<RawExtract> Read(SourceFolder folder, Findings findings) =>
        [.. Sources(folder, findings).Select(source => new ExtractReader(source.Article, findings.For(source.Article)).Read(source.File)).OfType<RawExtract>()];

    /// <summary>The files, each with its article; one that cannot name an article is reported.</summary>
    public static List<ExtractSource> Sources(SourceFolder folder, Findings findings)
    {
        var sources = new List<ExtractSource>();
        foreach (var file in folder.YamlIn(SourceFolder.Extracts))
        {
            if (ArticleId.TryParse(file.Stem, out var id))
            {
                sources.Add(new(id, file));
            }
            else
            {
                findings.Add(ShapeErrors.NotASlug(new(file.Path, 1, 1), "an article", file.Stem));
            }
        }

        return sources;
    }
}

internal sealed record ExtractSource(ArticleId Article, SourceFile File);
