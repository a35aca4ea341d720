using KnowledgeGraph.Curation.Checking;
using KnowledgeGraph.Curation.Diagnostics;
using KnowledgeGraph.Curation.Registry;
using KnowledgeGraph.Curation.Sources;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Curation.Articles;

/// <summary>Reads seeds/: one record an article.</summary>
internal static class RecordFiles
{
    /// <summary>In the order of their files; null for a record that is there but too faulty.</summary>
    public static Dictionary<ArticleId, ArticleRecord?> Read(SourceFolder folder, EntityRegistry registry, Findings findings)
    {
        var files = new Dictionary<string, string>();
        var readers = new List<RecordSource>();
        foreach (var file in folder.YamlIn(SourceFolder.Records))
        {
            var stem = file.Stem;
            var name = stem.IndexOf('_') is var cut and > 0 ? stem[..cut] : stem;
            if (!ArticleId.TryParse(name, out var id))
            {
                findings.Add(ShapeErrors.NotASlug(new(file.Path, 1, 1), "an article", name));
            }
            else if (!files.TryAdd(name, file.Path))
            {
                findings.For(id).Add(ShapeErrors.DuplicateId(new(file.Path, 1, 1), "article", name, new(files[name], 1, 1)));
            }
            else
            {
                readers.Add(new(id, file));
            }
        }

        var read = Spread.Over(readers, source => new RecordReader(registry, source.Article, findings.For(source.Article)).Read(source.File));
        var records = new Dictionary<ArticleId, ArticleRecord?>(read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            records.Add(readers[i].Article, read[i]);
        }

        return records;
    }

    private sealed record RecordSource(ArticleId Article, SourceFile File);
}
